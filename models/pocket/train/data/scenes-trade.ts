// Scenes of companies: shops, support, goods, factories, guests, property, insurance. The notation is in scenes.ts.
export const tradeScenes = `
shop|refund_order give_refund issue_refund|pay back an order|do
Refunds an order, wholly or in part.|Returns money to the buyer|Pays back what was charged for an order
order_ref,order,purchase=id:ord; sum,value?=amount: of {v}; why,motive?=enum:damaged=broken on arrival,late=too late,wrong_item=not what was ordered,changed_mind=no longer wanted
[refund|pay back|reimburse] {order_ref}
{order_ref} [arrived broken|never came|was the wrong thing], [give them their money back|send the money back|return the payment]
[the buyer of|whoever bought] {order_ref} [wants|should get] {sum} back
{sum} back [on|for] {order_ref}, {why}
[Could you|Can we] [return|give back] the money for {order_ref}? [It was|They say it is] {why}.
The shopper behind {order_ref} has written three times now, [I do not want to argue|let's be generous], so [transfer back|let them have] {sum}.

shop|stock_level check_inventory available_units|see how many are in stock|read|product level
How many pieces of a product are left.|Inventory of an article in one place|Units on hand
article_code,sku_no=sku: of {v}/for {v}; site,depot?=of:Leeds,Rotterdam,Lyon,Graz,Malaga,Turku,Gdynia,online: in {v}/at {v}
[how many|how much] of {article_code} [do we have|are left|is still there]?
[do we still have|have we got|any] {article_code} [left|] in {site}?
{article_code} {site} [count|on hand|quantity|how many]?
A caller wants forty of {article_code}, [can we even supply that|have we got enough]?
[is|has] {article_code} sold out [in {site}|]?

shop|apply_coupon redeem_voucher add_discount_code|apply a coupon|do
Puts a discount code on a basket.|Redeems a voucher for an order that is not paid yet
basket,cart_ref=id:cart; voucher,discount_code=coupon
[use|apply|redeem|enter] {voucher} [on|for|in] [basket|cart|] {basket}
{voucher} [did not work|got lost at checkout], [put it on|add it to] {basket} by hand
take {voucher} off the price of {basket}
[basket|cart] {basket}: [discount|code|voucher] {voucher}
[They were promised|She has] {voucher}, [so make|please make] {basket} cheaper

shop|start_return open_rma create_return_label|start a return|do
Opens a return and makes the label.|Registers goods that a buyer sends back
order_ref,order=id:ord; good,article=product: of {v}/for {v}; cause_code,because?=enum:too_small=too tight,too_big=too large,faulty=defective,not_as_shown=looks different; pickup?=flag:collected at the door,with a pickup~dropped off at a shop,without pickup
[they want to|she wants to|the buyer will] send back the {good} from {order_ref}
[make|print|email] a return label for [the|] {good}, order {order_ref}
{good} of {order_ref} is {cause_code}, it [comes|is coming|goes] back
{order_ref} - {good} - {cause_code} - [return|RMA] please
[How about|Let's do] an RMA for {order_ref}: the {good}, {pickup}
The {good} is {cause_code}, [she'd rather not keep it|he does not want it]; order {order_ref}

shop|reprice_product set_price change_price|change a price|do
Sets the price of an article in the shop.|Changes what a product costs
article,offer=product: of {v}/for {v}; new_price,amount_to=price: to {v}; from_day,starting?=start_date: from {v}
[set|put|change] [the price of|] {article} to {new_price}
{article} [should cost|costs|is now|goes for] {new_price}[ from {from_day}|]
[make|sell] {article} {new_price}
Our supplier has raised everything, so [we need|we must ask] {new_price} for {article}[ starting {from_day}|]
{new_price} for {article}, [please|thanks|as agreed]

shop|cancel_order void_order stop_order|cancel an order|do
Cancels an order that was not sent.|Voids a purchase
order_ref,purchase=id:ord; restock?=flag:back on the shelf,restocking the goods~without restocking,leaving the stock as it is; tell_buyer,mail_buyer?=flag:and tell the buyer,with a mail to them~without telling the buyer,silently
[cancel|void|call off|scrap] {order_ref}
[please|] don't ship {order_ref}[, {tell_buyer}|]
{order_ref} [was placed twice|is a test|was a mistake], [get rid of it|cancel it|kill it] {tell_buyer}
the woman who bought {order_ref} [changed her mind|has clicked too fast], [stop it|call it off]
{order_ref} off, {restock}

support|escalate_ticket raise_to_second_level bump_case|escalate a case|do
Hands a support case to a higher level.|Escalates a ticket
case_ref,ticket_id=id:case; tier,to_level=enum:second_line=second level/L2,engineering=the engineers,management=a manager; why,because?=reason
[escalate|bump|raise|push up] {case_ref} to {tier}
{case_ref} [is beyond me|is too hard for us|needs somebody else], [get|give it to|over to] {tier}
{tier} [must|has to|should] look at {case_ref}
this customer is furious, [pass|move] {case_ref} [on|up] to {tier}
{case_ref} -> {tier}, {why}

support|reply_to_case answer_ticket send_reply|answer a customer's case|do
Sends an answer on a support case.|Writes back to the customer
case_ref,ticket_id=id:case; answer,reply_text=message; close_after,resolve?=flag:and close it,then mark it solved~but keep it open,leaving it open
[answer|reply to|respond on] {case_ref}: {answer}
[write|tell] the customer [in|of] {case_ref} {answer}
{answer} - [that goes|send that] to {case_ref} {close_after}
{case_ref}: {answer}, {close_after}
[whoever opened|the person behind] {case_ref} [should hear|is waiting to hear] {answer}

support|case_queue list_tickets waiting_cases|list waiting cases|list|title priority customer
Cases that wait for an answer.|The queue of the help desk
desk,queue_name=of:billing,returns,technical,sales,partners,VIP: in {v}/at {v}; older_than,min_hours?=int:2-96: older than {v} hours/waiting {v} hours or more; mine_only,own?=flag:only mine,assigned to me~from everyone,anyone's
[what is|which cases are] [waiting|unanswered|in the queue] [in|at] {desk}?
[who is|is anyone] still waiting for {desk}[ for more than {older_than} hours|]?
{desk} backlog[, {mine_only}|, please|]
[show|list|give me] [open|unanswered] cases [in|of] {desk} older than {older_than} hours
[have we|did we] [forget|forgotten] anybody in {desk}?

support|send_survey ask_satisfaction request_csat|ask how satisfied somebody is|do
Sends a satisfaction survey after a case.|Asks a customer to rate the help they got
case_ref,ticket_id=id:case; through,by_way=channel: by {v}/via {v}; wait_hours,after?=int:2-72: after {v} hours/in {v} hours
[ask|find out] how happy they were with {case_ref} by {through}
[send|mail] the [survey|questionnaire|rating form] for {case_ref}[ via {through}|]
{case_ref} is done, [let them rate us|get their verdict], {through}
[in|after] {wait_hours} hours, ask for [stars|a score|feedback] on {case_ref}
feedback request {case_ref} {through}

support|satisfaction_score csat_report happy_rate|see how satisfied customers are|read|rating level
Average satisfaction of customers.|How a team was rated over some days
squad,group=of:phone,chat,mail,store,field service,night shift: of {v}/for {v}; window_days,past=int:5-120: over {v} days/for the last {v} days
how [happy|pleased|content] are people with {squad}?
[CSAT|rating|satisfaction] {squad} [last|past] {window_days} days
[what do|how do] customers [rate|score] {squad}, say the last {window_days} days
[did|has] {squad} [get|got] better [marks|ratings] over the past {window_days} days?
{window_days} days, {squad}: [stars|satisfaction]?

warehouse|move_stock transfer_goods relocate_units|move goods between sites|do
Moves units of a product between warehouses.|Transfers stock
code,goods=sku: of {v}; units,pieces=int:2-500; origin_site,out_of=of:Leeds,Rotterdam,Lyon,Graz,Malaga,Turku: from {v}; target_site,into=of:Gdynia,Porto,Kiel,Brno,Ghent,Cork: to {v}
[move|transfer|shift|send] {units} [of|x|pieces of] {code} from {origin_site} to {target_site}
{target_site} [is short of|runs out of|needs] {code}, [send them|get them] {units} from {origin_site}
{units} {code} {origin_site} -> {target_site}
[relocate|take] {code} out of {origin_site}, {units} [pieces|units], [and put it in|destination] {target_site}
{origin_site} has far too many {code}; [let|have] {target_site} [take|get] {units}

warehouse|book_goods_in receive_delivery goods_receipt|book goods in|do
Books a delivery into the warehouse.|Records what arrived for a purchase order
po,purchase_order=id:po: for {v}/against {v}; units,received=int:2-900; bay,gate?=int:2-24: at gate {v}/gate {v}; complete,full?=flag:complete,nothing missing~incomplete,the rest follows
{units} [pieces|units|boxes] [arrived|came in|were delivered] [for|against|on] {po}
[book in|receive|register] {units} [for|on] {po}[, gate {bay}|]
The lorry for {po} is here, {units} [boxes|pieces], {complete}
{po}: [got|received|counted] {units}, {complete}
[we have|we just got] {units} from {po}, [put that in the system|please enter it]

warehouse|dispatch_shipment send_parcel ship_order|send a parcel|do
Hands an order to a carrier.|Ships an order
order_ref,consignment=id:ord; haulier,courier=of:Northline,Parcelo,GoFreight,BlueVan,Swiftpost,Cargomax: with {v}/via {v}; fast,is_express?=flag:express,as fast as they can~at normal speed,standard delivery
[ship|dispatch|send out|send off] {order_ref} [with|by|via] {haulier}
{order_ref} [is packed|is ready|can leave], {haulier} [takes it|picks it up]
get {order_ref} out of the door[ today|], {haulier}, {fast}
{haulier} {fast}: {order_ref}
[give|hand] {order_ref} to {haulier}[ please|]

logistics|where_is_parcel trace_shipment shipment_location|find out where a parcel is|read|city status
Where a shipment is now.|Last scan of a parcel|Traces a consignment
waybill,consignment_no=tracking_number; history,all_scans?=flag:with every stop,the whole history~only the last scan,just the latest
[where|at which depot] is {waybill} [now|]?
[trace|track|locate] {waybill}[, {history}|]
{waybill} [should have been here|was due] on Monday, [what happened|where did it get stuck]
the client keeps asking about {waybill}, [how far has it got|has it left customs]?
{waybill} whereabouts {history}

logistics|plan_pickup order_collection request_carrier_pickup|order a pickup|do
Orders a carrier to collect goods.|Plans a collection at an address
from_address,pickup_address=street: at {v}/from {v}; on_day,pickup_day=start_date: on {v}; pallets,loads=int:2-33: {v} pallets
[have|let] somebody [collect|fetch|pick up] {pallets} pallets at {from_address} on {on_day}
{pallets} pallets [ready|waiting] at {from_address}, [send a truck|we need a lorry] on {on_day}
{on_day}, {from_address}, {pallets} pallets[, please collect|: pickup]
[book|order] a [truck|collection|lorry] for {on_day}: {pallets} pallets
Our yard is full; can a truck come to {from_address} on {on_day}? It is about {pallets} pallets.

logistics|reroute_delivery change_drop redirect_shipment|send a delivery elsewhere|do
Changes where a delivery goes.|Redirects a shipment on its way
waybill,consignment_no=tracking_number; new_address,drop_address=street: to {v}; ring_first,call_ahead?=flag:ringing first,with a call before~without a call,no need to ring
[redirect|reroute|divert] {waybill} to {new_address}
{waybill} [must not go|should not go] to the old office, [bring it|take it] to {new_address}
[we moved|they have moved], so {waybill} [has to|should] [end up|arrive] at {new_address}
{new_address} [instead|is the right address] for {waybill}[, {ring_first}|]
[change|correct] the destination of {waybill}: {new_address}

factory|report_machine_fault log_breakdown machine_down|report a broken machine|do
Reports that a machine is broken.|Tells maintenance about a fault
asset,machine_id=id:mc; symptom,fault=of:leaks oil,makes a grinding noise,overheats,does not start,stops every few minutes,jams,vibrates,shows error E14: it {v}/because it {v}; standing,halted?=flag:production stands still,the line is stopped~it still runs,the line goes on
{asset} {symptom}[, {standing}|]
[tell|let] maintenance [know|] that {asset} {symptom}
[come and look at|somebody should look at|fix] {asset}, it {symptom}
[trouble|problem] [with|at] {asset}: {symptom}
We have had this since the early shift and it is getting worse: {asset} {symptom}, {standing}.

factory|plan_service schedule_maintenance book_overhaul|plan the service of a machine|do
Plans a maintenance job.|Schedules when a machine is serviced
asset,machine_id=id:mc; sort,job_type=enum:lubrication=oil change/greasing,calibration,inspection=check-up,overhaul; on_day,service_day=start_date: on {v}; fitter,technician?=first_name: by {v}/done by {v}
[plan|schedule|book] {sort} [for|of] {asset} on {on_day}
{asset} is due for {sort}, [{on_day} would do|make it {on_day}|put it on {on_day}]
{fitter} [does|can do|will do] the {sort} on {asset}, {on_day}
{asset} / {sort} / {on_day}
[when the line is quiet, so|as the line rests then,] {on_day}, {asset} [gets|needs] {sort}

factory|line_output production_count shift_output|see what a line has made|read|quantity level
How many good parts a line has made.|Output of a line in a shift
track,line_name=of:line 1,line 2,line 3,press shop,paint shop,assembly east,packing: of {v}/on {v}; turn,shift_name?=enum:early=morning,late=evening,night; day_of,on?=date: on {v}/for {v}
[how many|what number of] [parts|pieces] did {track} [make|turn out|finish][ in the {turn} shift|]?
[output|count|good parts] {track} {turn} [shift|]
[what has|how much has] {track} [produced|done|put out] {day_of}?
[were we on plan|did we reach the target] at {track}[, {turn} shift|]?
{track}, {day_of}: [numbers|yield|figures] please

factory|order_spare_part request_part buy_spare|order a spare part|do
Orders a spare part for a machine.|Requests a part from the store or the maker
part_no,spare=id:prt; asset,for_machine=id:mc: for {v}; units,pieces?=int:2-20: {v} of them/{v} pieces; rush,hurry?=flag:overnight,as fast as possible~no rush,with the next truck
[order|get|buy|request] {part_no} for {asset}
{asset} [needs|is waiting for|lacks] [a new|] {part_no}[, {rush}|]
{part_no} is worn out on {asset}, [we need another|replace it from stock], {rush}
{units} x {part_no} for {asset}
we used up the last {part_no} on {asset} - [get|order] {units} more

restaurant|seat_party assign_table place_guests|seat guests|do
Gives a table to guests.|Seats a party
table_no,table=int:2-60: at table {v}; heads,covers=int:2-14; under,booked_as?=last_name: under {v}/booked as {v}; outside,terrace?=flag:outside,on the terrace~inside,indoors
[seat|put|place] {heads} [people|guests] at table {table_no}
[party|group] of {heads}[, {under}|], table {table_no}
the {under} party [is here|has arrived], {heads} of them, [take them|bring them] to {table_no}
table {table_no} [goes to|is for] {heads}[ under {under}|]
{heads} walked in without a booking, {table_no} is free, [use it|give them that][, {outside}|]

restaurant|fire_dish send_to_kitchen add_to_check|send an order to the kitchen|do
Sends a dish of a table to the kitchen.|Adds a dish to a bill
table_no,table=int:2-60: for table {v}/table {v}; plate,course=dish; portions,times?=int:2-8: {v} times/{v} portions; wish,extra?=of:no onions,no salt,well done,extra hot,sauce apart,gluten free,no nuts: {v}
table {table_no} [wants|takes|would like|gets] {plate}[, {wish}|]
[one|] {plate} for {table_no}[, {wish}|]
[kitchen|chef]: {portions} {plate}, table {table_no}
[add|put] {plate} [on|to] [the bill of|] table {table_no}
the lady at {table_no} [also has|is having] {plate}, {wish}

restaurant|mark_sold_out eighty_six take_off_menu|take a dish off the menu|do
Marks a dish as sold out.|Takes a dish off the menu for a while
plate,course=dish; till,back_on?=date: until {v}/back {v}; tell_floor,inform_staff?=flag:and tell the floor,letting the waiters know~without telling the floor
[we are out of|no more|there's no more] {plate}[ until {till}|]
[eighty-six|86|take off] [the|] {plate}
the last portion of {plate} just went out, [nobody should order it|hide it]
{plate} [is finished|is gone|ran out], {tell_floor}
[stop selling|do not sell] {plate} [until {till}|any more]

hotel|assign_room give_room check_guest_in|check a guest in|do
Gives a room to a guest who arrives.|Checks somebody in
booking_ref,reservation=id:bk; room_no,chamber=int:101-899: into room {v}/in {v}; keys,key_cards?=int:2-4: {v} keys/with {v} key cards
[check in|welcome] {booking_ref}, room {room_no}
{booking_ref} [is at the desk|has arrived|stands here], [give them|put them in] {room_no}
{room_no} for {booking_ref}, {keys} keys
[they|the people of] {booking_ref} [get|can have] {room_no}[, {keys} keys|]
[reservation|booking] {booking_ref} just came in tired from the airport, {room_no} is clean, [so hand it over|let them have it]

hotel|request_housekeeping clean_room send_maid|have a room cleaned|do
Sends housekeeping to a room.|Orders something to be done in a room
room_no,chamber=int:101-899: in {v}/room {v}; task_kind,service=enum:full_clean=clean/proper cleaning,towels=fresh towels,bedding=fresh sheets,minibar=minibar refill,turndown=evening turndown; before_time,until_hour?=time: before {v}/by {v}
[{room_no}|room {room_no}|the guest in {room_no}] [needs|wants|asks for|is waiting for] {task_kind}[ before {before_time}|]
{task_kind} [to|for|in] {room_no}[ please|, by {before_time}]
send [someone|housekeeping] to {room_no}, {task_kind}
{room_no}: {task_kind}
coffee all over the bed in {room_no}, they ask for {task_kind}

hotel|block_room room_out_of_order close_room|take a room out of use|do
Blocks a room so that nobody can book it.|Sets a room out of order
room_no,chamber=int:101-899; first_night,from=start_date: from {v}; last_night,until=end_date: to {v}/until {v}; ground,because?=of:broken shower,painting,mould,no heating,new carpet,broken window: because of {v}/({v})
[block|close|take out] [room|] {room_no} from {first_night} to {last_night}
[don't|nobody may] [sell|book|rent] {room_no} [between|from] {first_night} [and|to] {last_night}[, {ground}|]
{room_no} out of order {first_night} - {last_night}[: {ground}|]
{ground} in {room_no}, [it is not usable|we cannot let it] {first_night} until {last_night}

property|list_viewing arrange_viewing show_flat|arrange a viewing|do
Arranges that somebody sees a flat or house.|Books a viewing
listing,object_ref=id:obj; viewer,prospect=name: for {v}/with {v}; on_day,viewing_day=date: on {v}; at_hour,clock?=time: at {v}
[arrange|book|set up] a viewing of {listing} for {viewer} {on_day}
{viewer} [wants|would like|hopes] to see {listing}[, {on_day} at {at_hour}|, {on_day}]
[show|let] {viewer} [round|see|have a look at] {listing} {on_day}
{listing}, {viewer}, {on_day}, {at_hour}
[can|could] {viewer} [visit|come and see|look around] {listing} {on_day}? [They are flying in for it.|]

property|search_flats find_listings homes_on_offer|search for flats|list|title price city
Flats and houses on offer.|Searches listings by place, rooms and rent
town,district=city: in {v}; rooms,min_rooms=int:2-7: with {v} rooms/at least {v} rooms; rent_max,ceiling?=price: up to {v}/for at most {v}; pets,animals_allowed?=flag:pets allowed,where dogs are fine~no pets,without animals
[what is|which flats are|is anything] [on the market|to let|for rent] in {town} with {rooms} rooms?
{rooms} rooms {town} [max {rent_max}|]
[a family|a couple] [needs|is looking for] {rooms} rooms in {town}, [they can pay {rent_max}|{pets}]
[find|look for|show me] {rooms}-room [homes|places|apartments] in {town}
[have we|do we have] anything in {town} for {rent_max}, {rooms} rooms, {pets}

property|raise_repair report_defect tenant_complaint|report a defect in a flat|do
Reports a defect that a tenant has.|Opens a repair job for a flat
unit_ref,flat=id:apt: in {v}; defect,damage=of:dripping tap,mouldy wall,broken heating,blocked drain,cracked window,no hot water,loose socket,stuck front door; tradesman,craft?=enum:plumber,electrician,painter,joiner=carpenter: by a {v}/(needs a {v})
[the tenant in|the people in|] {unit_ref} [has|have|reports|report] a problem: {defect}
{defect} [in|at] {unit_ref}[, send a {tradesman}|]
[send|get] a {tradesman} to {unit_ref}, {defect}
{unit_ref} - {defect} - [asap|repair]
[she|he|the tenant] rang again, {unit_ref}, still the same: {defect}

insurance|file_claim open_claim report_damage|report a damage|do
Files a claim on a policy.|Opens a case for a loss|Reports damage to the insurer
policy_no,contract=id:pol: on {v}/under {v}; event,loss=enum:burst_pipe=water damage,storm=hail,theft=burglary,collision=car crash,fire,glass=broken windscreen; happened,day_of_loss=date: on {v}; estimate,worth?=amount: about {v}/estimated at {v}
[file|open|start|report] a claim [on|under] {policy_no}: {event}, {happened}
{policy_no} [had|has had|suffered] {event}[, it happened {happened}|]
{event} {happened}, [policy|contract] {policy_no}[, roughly {estimate}|]
the holder of {policy_no} is on the phone, {event}, [the whole thing will cost|damage of] {estimate}
[put in|write down] {event} for {policy_no}, {happened}

insurance|claim_progress get_claim claim_state|see how far a claim is|read|status amount
How far a claim is.|State of a claim and what was paid
claim_no,loss_no=id:clm; with_letters,correspondence?=flag:with the letters,with all correspondence~without the letters,just the state
[how far|where] [are we|is the adjuster] with {claim_no}?
[any news|anything new] [on|about] {claim_no}?
has {claim_no} [been paid|got through|been settled] [yet|]?
{claim_no} [state|progress|settled?]
They have waited six weeks, [what is happening|what is the matter] with {claim_no}, {with_letters}?

insurance|settle_claim pay_claim approve_payout|settle a claim|do
Approves a claim and pays it.|Settles a loss
claim_no,loss_no=id:clm; payout,sum=amount: with {v}/for {v}; deductible,excess?=int:50-900: minus an excess of {v}/less {v} deductible; closing,final?=flag:for good,as the final payment~as an advance,more may follow
[settle|approve|close out] {claim_no} [with|at|for] {payout}
[pay|transfer|release] {payout} [on|for] {claim_no}[, {closing}|]
{claim_no} is fine, [they get|let them have] {payout}[ minus {deductible} of their own|]
{payout} to the claimant of {claim_no} {closing}
the adjuster says {payout} for {claim_no}, [I agree|go ahead|no objection]
`
