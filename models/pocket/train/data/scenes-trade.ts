// Scenes of companies and public services. The notation is in scenes.ts.
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

bank|freeze_card block_card lock_card|freeze a card|do
Freezes a bank card.|Blocks a card at once
card_end,last_four=int:1000-9999: ending in {v}/with the end {v}; ground,cause_of=enum:lost=gone missing,stolen=taken by somebody,misused=used by a stranger; send_new,replace_it?=flag:and send a new one,with a replacement~no replacement,without a new one
[freeze|block|lock|stop] the card [ending|that ends] [in|with] {card_end}
[card|plastic] {card_end} [was|is] {ground}[, {send_new}|]
[his|her|the customer's] wallet is gone; card {card_end}, {send_new}
{card_end} {ground}, [make it useless|no more payments with it]
nobody [should|may] pay with {card_end} any more, it was {ground}

bank|flag_transaction mark_suspicious report_fraud|mark a payment as suspicious|do
Marks a payment as suspicious.|Sends a transaction to the fraud team
payment_ref,transaction=id:txn; sign,pattern_seen=of:new country,odd hour,many small amounts,unknown device,first payment to this payee,split sums: ({v})/because of {v}; hold_money,stop_it?=flag:holding the money,keep the money back~letting it through,without a hold
{payment_ref} [looks odd|smells|is fishy|does not look right]: {sign}
[flag|mark] {payment_ref} [for fraud|as suspicious], {sign}
[have|let] the fraud [team|people] [look at|check] {payment_ref}[, {hold_money}|]
{sign} [on|with] {payment_ref}, {hold_money}
I don't trust {payment_ref}, [somebody should check it|take a second look], {sign}

bank|wire_money make_transfer send_funds|transfer money|do
Transfers money to an account.|Sends a payment to a payee
payee,beneficiary=company: to {v}; sum,total=amount; from_account,debit?=of:current,savings,payroll,petty cash,reserve,project: from {v}/out of {v}; purpose,text_line?=of:rent March,invoice 4471,deposit,annual fee,part payment,travel costs: for {v}/with the purpose {v}
[wire|transfer|send|pay] {sum} to {payee}
{payee} [gets|should receive|is owed] {sum}[, {purpose}|][, take it from {from_account}|]
{sum} -> {payee} [{purpose}|]
[take|use] {sum} [out of|from] {from_account} [to pay|for] {payee}
{payee} sent a bill and I want it off my desk: {sum}, {purpose}

bank|account_movements list_bookings statement_lines|list what went in and out of an account|list|date amount description
Movements of an account.|Bookings between two days
account_ref,ledger=of:current,savings,payroll,petty cash,reserve,project: on {v}/of {v}; since,from_day=start_date: since {v}; side,direction?=enum:in=incoming/received,out=outgoing/spent: only {v}
[what|which payments] [came in and went out|moved] on {account_ref} since {since}?
[list|show|get] [the|all|] bookings of {account_ref} [since|from] {since}
{account_ref}, {side}, since {since}
[where did|how did] the money on {account_ref} go since {since}?
[my accountant|the tax office] wants to see {account_ref} [from|as of] {since}

collect|send_dunning remind_debtor chase_payment|remind somebody who has not paid|do
Sends a payment reminder to a client.|Reminds a debtor of an unpaid bill
debtor,account_of=customer: to {v}; bill_no,unpaid?=id:inv: for {v}/about {v}; round,step?=enum:friendly=gentle,second=firmer,final=last warning: as a {v} one; fee,late_fee?=int:5-60: with a fee of {v}
[the|our] {debtor} account is overdue, [chase them|go after them]
{debtor} [has not paid|still has not settled|owes us] {bill_no}[, send the {round} reminder|]
[chase|remind|dun] {debtor}[ about {bill_no}|]
[nudge|write to] {debtor}: {bill_no} is [unpaid|past due][, {round} tone|]
I see nothing from {debtor} in the bank, [give them a push|jog their memory], {round}
{debtor} {bill_no} {round} [letter|notice][, fee {fee}|]

recruiting|move_candidate advance_applicant set_candidate_stage|move a candidate on|do
Moves an applicant to another stage.|Changes where a candidate stands
applicant,candidate=name; stage_to,next_step=enum:phone_screen=phone call,interview=on-site interview,trial_day=trial day,offer,rejected=turned down; opening,vacancy?=position: for {v}
[move|advance|put] {applicant} [to|into] {stage_to}
{applicant} [did well|was convincing|made a good impression], [next is|so now] {stage_to}
{applicant}: {stage_to}[ ({opening})|]
{stage_to} for {applicant}[, please|, everyone agrees]
[after a long debate in the panel|We have talked it over and] {applicant} is {stage_to}

recruiting|post_opening publish_vacancy advertise_job|advertise a job|do
Publishes a job opening.|Puts a vacancy on the careers page
post_name,job=position: for a {v}; town,workplace=city: in {v}; share,hours_pct?=int:20-100: at {v} percent; remote,home_office?=flag:fully remote,from home~on site,in the office
[we need|we are looking for|we want to hire] a {post_name} in {town}[, {share} percent|]
[advertise|post|publish] {post_name}, {town}[, {remote}|]
{post_name} {town} {remote}, [put it online|out with the ad]
our {post_name} is leaving, [find|look for] another one in {town}
[can we get|please put] an ad out for a {post_name}? {town}, {remote}

payroll|pay_bonus add_bonus one_off_payment|pay somebody a bonus|do
Adds a bonus to somebody's pay.|One-off payment with the next salary
worker,staff_member=name: to {v}/for {v}; sum,extra=amount: of {v}; pay_run,month=of:January,March,May,July,September,November: in {v}/with the pay of {v}; ground,for_what?=of:anniversary,big sale,referral,night work,on-call week,project finished: for {v}/because of {v}
[give|pay|grant] {worker} [a bonus of|an extra] {sum} [in|with the pay of] {pay_run}
{sum} [extra|on top] for {worker}, {pay_run}[, {ground}|]
{worker} [deserves|has earned|was promised] {sum} more [in|with] {pay_run}
{worker} / {sum} / {pay_run} / {ground}
[as thanks|to say thank you] for {ground}, put {sum} on the {pay_run} salary of {worker}

payroll|payslip_copy get_payslip salary_slip|get a payslip|read|name amount date
The payslip of a person for a month.|Copy of a salary statement
worker,staff_member=username: of {v}/for {v}; pay_month,period_of=of:January,March,May,July,September,November: of {v}/for {v}; of_year,in_year?=year: {v}
[payslip|salary slip|wage slip] [of|for] {worker}, {pay_month}[ {of_year}|]
[what|how much] did {worker} [earn|get paid|take home] in {pay_month}?
{worker} needs [proof of income|the statement] for {pay_month} [{of_year}|], [the bank wants it|for a flat]
[pull|get|send] me {pay_month} {of_year} for {worker}
{worker} lost the slip for {pay_month}, [is there another copy|can we print it again]?

school|mark_absent report_absence pupil_missing|note that a pupil is missing|do
Notes that a pupil is absent.|Records an absence in the register
pupil,child=name; form,class_name=of:3a,5b,7c,9d,2e,10a,6f: in {v}/of {v}; on_day,missing_on=date: on {v}; excused,with_note?=flag:excused,with a note from home~unexcused,without any word
{pupil} [is missing|is not here|did not come|stays at home] {on_day}[, {form}|]
[mark|put down|enter] {pupil} [of|in] {form} [as absent|absent] {on_day}
the mother of {pupil} just called: [fever|stomach ache], {on_day}, {excused}
{form}: {pupil} [away|absent], {on_day}
[nobody has seen|no sign of] {pupil} [in|from] {form} {on_day}, {excused}

school|enter_grade record_mark grade_test|enter a mark|do
Enters the mark of a pupil.|Records what somebody got in a test
pupil,child=name: for {v}; branch_of,subject_name=enum:maths=arithmetic,physics,history,chemistry,geography,music; mark,points=int:2-100: {v} points; half,term?=enum:autumn=fall,spring
{pupil} [got|has|scored|earned] {mark} [points|] in {branch_of}
[enter|record|put in] {mark} [for|under] {pupil}, {branch_of}[, {half} term|]
{branch_of}: {pupil} {mark}
I've gone through the tests, {pupil} [comes to|reached] {mark} in {branch_of}
{mark} for {pupil} [in|-] {branch_of} [{half}|]

library|lend_item check_out_book loan_book|lend a book|do
Lends a book to a member.|Checks an item out
work,volume_name=book; card_no,reader=id:lib: on card {v}/to {v}; weeks,loan_weeks?=int:2-8: for {v} weeks
{card_no} [takes|borrows|wants to take home] {work}
[lend|check out|loan] {work} to {card_no}[ for {weeks} weeks|]
{work} [goes out|leaves] on card {card_no}[, {weeks} weeks|]
[reader|member] {card_no} is at the counter with {work}
[put|book] {work} [on|under] {card_no}, [due in|for] {weeks} weeks

library|renew_loan extend_loan prolong_borrowing|renew a loan|do
Extends how long a book may be kept.|Renews a loan
work,volume_name=book; card_no,reader=id:lib: on card {v}/for {v}; more_weeks,extra_weeks?=int:2-8: by {v} weeks/for {v} more weeks
[renew|extend|prolong] {work} [for|on] {card_no}
{card_no} [has not finished|is still reading|needs more time with] {work}[, give them {more_weeks} weeks|]
{more_weeks} [more|additional] weeks [with|for] {work}, card {card_no}
[can|may] {card_no} keep {work} [a bit longer|{more_weeks} weeks longer]?
{card_no} broke a leg and cannot bring back {work}, [so let it run on|push the date]

tickets|sell_seats issue_tickets book_admission|sell tickets|do
Sells tickets for a show.|Issues admission to an event
show,performance=artist: for {v}; places,seats_no=int:2-12; block,area_of=enum:stalls=down in front,balcony=upstairs,standing=standing room,box; buyer_mail,send_to?=email: to {v}/sent to {v}
[sell|issue|print|give out] {places} [tickets|] for {show}, {block}
{places} [people|friends|of us] want to see {show}[, {block}|]
{show} x{places} {block}[, mail {buyer_mail}|]
[{places} seats|{places} times] {block}, {show}, [mail them to|send to] {buyer_mail}
[a customer|someone] at the counter asks for {places} [good places|places together] at {show}, {block}

tickets|seats_left remaining_capacity tickets_available|see how many seats are left|read|quantity price
How many seats are left for a show.|Free places of a performance
show,performance=artist: for {v}; night_of,on_day?=date: on {v}; block,area_of?=enum:stalls=in front,balcony=upstairs,standing,box
[how many|what number of] [seats|places] [are left|remain|are still free] for {show}[, {block}|]?
[is|has] {show} sold out [{night_of}|yet]?
[can we still|could one still] get into {show}[ {night_of}|]?
{show} {night_of} [remaining|left|capacity]
[a school|a coach party] wants to come to {show}, [is there room|do we have space] {block}?

events|add_speaker_slot schedule_talk put_on_programme|put a talk on the programme|do
Puts a talk on the programme.|Gives a speaker a time and a stage
talker,speaker_name=name: by {v}/with {v}; talk_title,session=title; stage,hall=of:Main Stage,Room A,Room B,Loft,Garden Tent,Studio: on {v}/in {v}; slot,clock=time: at {v}
[put|place] {talker} [on|in] {stage} at {slot}: {talk_title}
{talker} [talks|speaks|presents] at {slot}, {stage}, {talk_title}
{slot} {stage}: {talk_title}, {talker}
[another talk|one more session]: {talk_title} by {talker}, {slot}, {stage}
{talk_title} was accepted, [so give|give] {talker} {slot} in {stage}

events|badge_scan admit_guest check_in_attendee|let a guest in|do
Notes that a guest has arrived.|Checks an attendee in at the door
badge_no,pass_code=id:bdg; door,entrance=enum:north,south,vip=VIP door,staff=staff door: at the {v} entrance/({v}); companions,plus?=int:2-6: with {v} companions
{badge_no} [is here|came in|has arrived], {door}
[let|admit] {badge_no} [in|] [at|through] {door}[, {companions} with them|]
[scan|check in] {badge_no} {door}
their phone is dead but the number is {badge_no}, [open up for them|let them through], {door}
{door}: {badge_no} plus {companions}

farm|set_spread_rate dose_fertilizer spreader_setting|set how much a spreader throws|do
Sets how much a spreader throws.|Fertilizer in kilograms per hectare
machine,spreader=slug: on {v}; kg_ha,rate=int:40-400: at {v} kg per hectare/{v} kg/ha; plot,field_name=of:North Acre,Mill Field,Long Strip,Hilltop,Lower Meadow,Oak Corner: on {v}/for {v}; edge,border_mode?=flag:sparing the edge,with border mode~right up to the edge,without border mode
[spread|give|throw] {kg_ha} [kilos per hectare|kg/ha|kg a hectare] on {plot} with {machine}
{machine} {plot} {kg_ha}[, {edge}|]
{plot} [looks pale|is hungry|needs feeding], [set|put] {machine} to {kg_ha} [kg/ha|]
[set|dose] {machine} [to|at] {kg_ha} for {plot}
the soil report says {kg_ha} for {plot}; {machine} {edge}

farm|tractor_state machine_telemetry read_harvester|see how a machine is doing|read|level temperature distance
Fuel, hours and faults of a tractor or harvester.|Telemetry of a farm machine
machine,rig=slug: of {v}; reading,gauge?=enum:fuel=diesel,engine_hours=running hours,oil_pressure=oil,grain_tank=grain tank
[how|in what shape] is {machine} [doing|today|out there]?
[how much|what about the] {reading} [in|on|of] {machine}?
{machine} {reading}[?|]
[do I have to|should I] [refuel|drive out to|worry about] {machine}?
[check|read out|look at] {machine}[, above all the {reading}|]

energy|submit_reading meter_value enter_meter|hand in a meter reading|do
Hands in the reading of a meter.|Records what a meter shows
meter_no,counter=id:mtr; shows,figure=int:1000-99999: showing {v}/at {v}; medium,supply?=enum:power=electricity,gas,water,heat=district heating; read_on,taken?=date: on {v}/read {v}
[meter|counter] {meter_no} [shows|says|stands at|is at] {shows}[, {medium}|]
{shows} on {meter_no}[, {read_on}|]
[enter|submit|note] {shows} for {meter_no}
{medium} {meter_no} {shows}
I've just been down in the cellar: {meter_no} [reads|displays] {shows}

energy|usage_report consumption load_profile|see how much was consumed|read|amount quantity
Consumption of a site over some time.|How much power, gas or water a place used
meter_no,counter=id:mtr: at {v}/of {v}; medium,supply?=enum:power=electricity,gas,water,heat=heating; window,span=enum:today,this_week,this_month,this_year
[how much|what] [{medium}|energy] [did|have] we [use|get through|burn] at {meter_no} {window}?
[consumption|usage|kWh] of {meter_no} {window}
{meter_no} {medium} {window}
our bill doubled, [what has|how much has] {meter_no} drawn {window}?
[higher than usual|anything out of line] at {meter_no}, {window}?

telecom|change_tariff switch_plan upgrade_contract|change a phone contract|do
Changes the tariff of a line.|Moves a contract to another plan
line,msisdn=phone: for {v}/of {v}; plan,tariff=of:Flex S,Flex M,Flex L,Family Duo,Basic Talk,Data Max,Senior Plus: to {v}; from_bill,next_period?=flag:at once,starting now~with the next bill,from next month
[switch|change|move] {line} to {plan}[, {from_bill}|]
{line} [wants|would rather have|is better off with] {plan}
{line} always runs out of data[, put them on|, so] {plan} {from_bill}
{plan} for {line}
[can|could] {line} [have|get|go to] {plan} {from_bill}?

telecom|activate_roaming allow_abroad roaming_switch|switch roaming|do
Switches roaming of a line on or off.|Lets a phone be used abroad
line,msisdn=phone: for {v}; abroad,state_of=flag:on,allowed~off,barred; zone_of,region?=enum:eu=Europe,us_canada=North America,world=everywhere: in {v}
roaming {abroad} [for|on] {line}[, {zone_of}|]
[make|set] [use abroad|roaming] {abroad} for {line}
{line}, roaming {abroad}
[She travels|They are off on holiday] tomorrow, line {line}: roaming {abroad}, {zone_of}

telecom|line_fault test_connection outage_check|check a line that does not work|read|status
Tests a phone or internet line.|Finds out why a connection is down
line,access_no=id:dsl; complaint,symptom=enum:dead=completely dead,slow=terribly slow,drops=cuts out all the time,no_voice=no dial tone; deep,long_test?=flag:with the long test,thoroughly~just the quick test,quickly
{line} is {complaint}[, check it|, what is the matter|]
[test|measure|examine] {line}, [it is|reported as] {complaint}
[what's wrong|what is up] with {line}? [It's|The customer says it's] {complaint}
{line} {complaint} {deep}
she works from home and her line {line} is {complaint}, [can we see anything from here|do we see a break]?

city|report_pothole report_street_problem tell_city|report a problem in the street|do
Tells the city about a problem in the street.|Reports damage in public space
spot,where_at=street: at {v}/in front of {v}; nuisance,trouble=enum:pothole=hole in the road,street_light=dark street lamp,litter=rubbish,graffiti=scrawls on a wall,fallen_tree=tree across the path; danger,risky?=flag:somebody could get hurt,it is dangerous~nothing urgent,nobody is at risk
[there is|I saw|we have] a problem at {spot}: {nuisance}
{nuisance} [at|in front of|next to] {spot}[, {danger}|]
[report|tell the city about] {nuisance}, {spot}
{spot} - {nuisance}
my son nearly fell off his bike at {spot}, {nuisance}, [somebody has to fix that|this can't stay so], {danger}

city|waste_dates bin_days collection_calendar|see when rubbish is collected|list|date
When rubbish is collected in a street.|Days on which bins are emptied
lane,road=street: at {v}/for {v}; stuff,waste_type?=enum:paper=cardboard,organic=compost,glass=bottles,residual=household rubbish,metal=cans
[when|which day] [do|does] [they|the truck] [come for|take|pick up] {stuff} at {lane}?
[when do I|do I have to] put out [the bins|{stuff}] at {lane}?
{lane} {stuff} [collection|days|dates]
[next|upcoming] [bin|waste] days [for|at] {lane}
our bins at {lane} are overflowing, [when are they emptied|how long until they come]?

city|residents_appointment book_counter town_hall_slot|book an appointment at the town hall|do
Books an appointment at the town hall.|Reserves a slot at a counter
matter,business=enum:passport,id_card=identity card,registration=change of address,marriage=wedding papers,parking=residents' parking; on_day,visit_on=start_date: on {v}; citizen,for_name?=name: for {v}; office,branch_office?=of:Centre,North,Harbour,Old Town,Westside: at {v}
[I need|I have to come for|I want] {matter}, [{on_day} suits me|is {on_day} possible|{on_day}]
[book|get|reserve] [an appointment|a slot] for {matter} on {on_day}[, {citizen}|]
{on_day}, {matter}, {citizen}
{citizen} [has to|wants to] [come about|see you about] {matter} on {on_day}
my {matter} business cannot wait until autumn, [give me|could I have] {on_day} [at the {office} office|]

law|file_deadline note_court_date set_legal_deadline|note a deadline of a case|do
Notes a deadline in a legal matter.|Puts a court date into the docket
matter_no,docket=id:mat: in {v}/for {v}; falls_on,last_date=due_date: on {v}/by {v}; act,step_due=enum:appeal,reply=statement of defence,hearing,payment=court fee; lawyer,counsel?=last_name: for {v}/(counsel {v})
{act} in {matter_no} [is due|must be in|is] {falls_on}
[note|enter|docket] {act} for {matter_no}, {falls_on}
{matter_no}: {act}, {falls_on}[, {lawyer}|]
[we must not miss|let nobody forget] the {act} in {matter_no}, {falls_on}, {lawyer} [handles it|is on it]
The court has written: {matter_no}, {act} {falls_on}

law|log_time record_billable book_hours|book hours on a matter|do
Books working time on a matter.|Records billable time
matter_no,docket=id:mat: on {v}/for {v}; spent,mins=int:6-300: {v} minutes; work_done,activity=enum:drafting=writing,research=reading up,call=phone call,court=in court,meeting; billable,chargeable?=flag:billable,charge it~not billable,free of charge
[I spent|that took me|I had] {spent} minutes [on|with] {matter_no}, {work_done}
{spent} [min|minutes] {work_done} {matter_no}[, {billable}|]
[log|book|write down] {spent} minutes of {work_done} on {matter_no}
{matter_no}: {work_done}, {spent} [min|minutes]
[just off the phone|back at my desk], [put|note] {spent} minutes for {matter_no}, {work_done}, {billable}

law|conflict_check check_parties opposing_search|check for a conflict of interest|read|name status
Checks whether the firm has acted against a party.|Conflict of interest search
party,new_party=company; opponent,against=company: against {v}/versus {v}; years_back,reach?=int:2-25: over {v} years/going back {v} years
[can we|may we|are we free to] [act for|take on|represent] {party} against {opponent}?
[conflict|clash] check {party} v {opponent}
did we ever [act|work] for {opponent}? {party} wants to [sue them|hire us]
{party} / {opponent}[, {years_back} years|]
before we say yes to {party}, [is there anything that ties us to|look whether we know] {opponent}

mail|send_campaign launch_newsletter blast_mailing|send a newsletter|do
Sends a newsletter to a list.|Launches a mail campaign
mailing,edition=title; audience,segment=enum:all=everybody,new_buyers=new customers,lapsed=people who left,vip=best customers,trial=people on trial: to {v}; go_time,send_at?=time: at {v}
[send|launch|fire off|release] {mailing} to {audience}[ at {go_time}|]
{mailing} [is proofread|is ready|can go out], to {audience}[, {go_time}|]
{audience} [should get|get] {mailing}[ at {go_time}|]
{go_time}: {mailing} -> {audience}
marketing has worked on {mailing} all week, [off it goes|let it fly] to {audience}

mail|unsubscribe_reader opt_out remove_subscriber|take somebody off a mailing list|do
Takes an address off a mailing list.|Unsubscribes somebody
address_of,reader_mail=email; list_name,from_list?=of:weekly digest,product news,offers,events,investor letter,jobs: from {v}/off {v}; forget,erase?=flag:deleting all their data,and erase them~keeping the record,without erasing the record
[take|remove|strike] {address_of} [off|from] {list_name}
{address_of} [complains about spam|does not want our mails|is fed up], [no more mail|leave them alone][, {forget}|]
[unsubscribe|opt out] {address_of}
stop writing to {address_of}[, {list_name} at least|]
{address_of} out of {list_name}, {forget}

mail|campaign_results open_rates newsletter_stats|see how a newsletter did|read|level quantity
Opens and clicks of a newsletter.|How a mail campaign performed
mailing,edition=title: of {v}/for {v}; metric,figure?=enum:opens=times opened,clicks=link clicks,bounces=undelivered mails,orders=sales
[how|how well] did {mailing} [do|perform|go down]?
[how many|number of|give me the] {metric} [of|for] {mailing}[?|]
[did|does] anybody read {mailing}?
{mailing}: [numbers|stats|result][, {metric}|]
[my boss asks|I have to say in the meeting] whether {mailing} [paid off|was worth it]

ads|set_daily_budget cap_spend change_ad_budget|change the budget of an advert|do
Changes how much a campaign may spend a day.|Caps the daily spend of adverts
advert,campaign_slug=slug; per_day,cap=int:10-2000: to {v} a day/at {v} per day; network,platform_of?=of:Metasearch,Clickly,Feedads,Vidnet,Mapads: on {v}
[spend|we can spend|put] {per_day} a day on {advert}[, {network}|]
[cap|limit|set] {advert} [to|at] {per_day} [a day|daily|per day]
{advert} [eats too much money|is burning cash|works well], [make it|go to] {per_day} a day
{advert} {per_day}/day [{network}|]
{per_day} [daily|every day] is [enough|what we can afford] for {advert}

analytics|compare_periods trend_of metric_change|see how a figure has changed|read|level amount
Compares a figure with the time before.|How a metric has changed
figure,measure=enum:revenue=turnover,visits=traffic,conversion=conversion rate,churn=lost customers,basket_value=average basket; span,versus=enum:last_week=the week before,last_month=the month before,last_quarter=the quarter before,last_year=the year before: against {v}/compared with {v}; market,cut_by?=country: in {v}
[is|are] [our|the] {figure} [up or down|better or worse] [on|against|than] {span}[ in {market}|]?
{figure} vs {span}[, {market}|]
[how has|how did] {figure} [develop|move|change] [since|compared with] {span}?
[compare|hold] {figure} [with|against] {span}
I have a feeling that {figure} [is slipping|went through the roof], [check it|is that true] against {span}

analytics|schedule_report mail_report recurring_report|have a report sent regularly|do
Sends a report again and again.|Schedules a dashboard by mail
board,dashboard=phrase; readers,mail_to=list:email: to {v}; rhythm,every=frequency; layout,as_type?=format: as {v}
[send|mail] {board} to {readers} {rhythm}
{readers} [want|should get|need] {board} {rhythm}[ as {layout}|]
{rhythm}: {board}, {readers}
[instead of asking me each time|so that I needn't export it by hand], {readers} [get|receive] {board} {rhythm}
[schedule|set up] {board} {rhythm} for {readers}

identity|invite_user create_login add_member|give somebody an account|do
Creates an account for a person.|Invites a member
mail_of,login_mail=email: for {v}; rights,access_role=enum:viewer=read-only,editor,admin=administrator,billing=billing access: as {v}/with {v} rights; squad,group_name?=department: in {v}
[invite|add|let in] {mail_of} [as|with role] {rights}
{mail_of} [starts on Monday|joins us|is new here], [make them|rights:] {rights}[, {squad}|]
{mail_of} [can't get in|has no login], they [should be|ought to be] {rights}
[new account|login]: {mail_of}, {rights}
[set up|create] {mail_of} in {squad}, {rights}

identity|revoke_access deactivate_user offboard|close somebody's account|do
Closes an account and its sessions.|Deactivates a user
login_name,account_of=username; heir,files_to?=username: passing the files to {v}/files to {v}; at_once,now?=flag:this minute,immediately~at the end of the day,tonight
{login_name} [left|was let go|has quit|no longer works here], [close the account|lock them out][ {at_once}|]
[deactivate|offboard|shut out|close] {login_name}[, {heir} gets the files|]
[revoke|take away] all access of {login_name}
{login_name} out, {heir} [inherits|takes over the files], {at_once}
today was the last day of {login_name}, [nobody should be able to log in as them|make sure they can't log in]

identity|reset_second_factor reset_mfa clear_authenticator|reset a second factor|do
Resets two-factor sign-in of a user.|Clears the authenticator of an account
login_name,account_of=username: of {v}/for {v}; factor,means=enum:app=authenticator app,sms=text message,key=security key; checked,verified?=flag:identity was checked,I spoke to them~identity not checked yet,without a check
{login_name} [has a new phone|lost the phone|dropped the phone in a lake], [reset|clear] [the|] {factor}
[reset|clear|remove] [the|] {factor} of {login_name}
{login_name} [cannot|can't] get past the second step ({factor}), {checked}
{factor} reset {login_name}
[2FA|MFA] {login_name}, {factor}, [start over|fresh setup please]

identity|grant_role give_permission allow_user|give somebody a right|do
Gives a user a right on a resource.|Grants access to a project
login_name,account_of=username: to {v}/for {v}; resource,asset_name=slug: on {v}/for {v}; right,permission=enum:read=see/look at,write=edit/change,own=manage; days_valid,expires?=int:2-90: for {v} days
[let|allow] {login_name} [to|] {right} {resource}[ for {days_valid} days|]
{login_name} [needs|wants|must be able] to {right} {resource}
[grant|give] {login_name} [the right|access] to {right} {resource}
{login_name} {right} {resource}[, {days_valid} days|]
[while she covers for me|as long as I am away], {login_name} [may|should be able to] {right} {resource}

cloud|share_file create_share_link publish_file|share a file by a link|do
Makes a link by which others get a file.|Shares a file from the cloud
document,object_key=filename; with_mail,shared_with?=email: with {v}; days_open,link_days?=int:2-60: for {v} days; may_edit,editable?=flag:so that they can edit,with edit rights~read only,without edit rights
[share|publish] {document}[ with {with_mail}|]
[make|I need|give me] a link to {document}[ that works for {days_open} days|]
{with_mail} [can't open|has to see|is waiting for] {document}[, {may_edit}|]
[send|pass] {with_mail} a link: {document}, {days_open} days
it is too big for a mail, so [let|have] {with_mail} download {document}

cloud|set_retention lifecycle_rule expire_objects|set how long files are kept|do
Sets after how many days files of a bucket go away.|Lifecycle rule of a bucket
bucket,container_name=slug: in {v}/of {v}; keep_days,ttl=int:7-900: after {v} days; then_do,on_expiry=enum:delete=throw away,archive=move to cold storage
[keep|hold] [files|everything|things] in {bucket} for {keep_days} days, then {then_do}
{bucket}: {then_do} after {keep_days} days
[after|once] {keep_days} days {then_do} [what is|whatever lies] in {bucket}
{bucket} [costs a fortune|grows and grows], {then_do} [anything|all] older than {keep_days} days
{then_do} {keep_days}d {bucket}

cloud|bucket_usage storage_used space_report|see how much a bucket takes|read|amount quantity
How much space a bucket takes.|Size and number of stored objects
bucket,container_name=slug: of {v}; split_by,breakdown?=enum:folder=per folder,type=by file type,age=by age
how [big|large|fat] is {bucket} [by now|]?
[size|volume|number of objects] of {bucket}[, {split_by}|]
[what takes|what is eating] so much [space|room] in {bucket}[, {split_by}|]?
{bucket} usage {split_by}
we pay twice as much for storage as in spring; [is it|could it be] {bucket}?

dns|set_record add_dns_entry update_zone|set a DNS entry|do
Sets an entry of a zone.|Adds or changes a DNS record
host,record_name=of:shop,www,api,mail,blog,status,cdn,docs,vpn,intra; zone_name,domain=of:fernhill.example,tallow.test,brightmoor.org,kestrelworks.net,oatmill.io,lumenday.com: in {v}/of {v}; rtype,entry_type=enum:A,AAAA,CNAME,TXT,MX; points_to,content_of=of:203.0.113.7,198.51.100.24,192.0.2.88,lb.fernhill.example,edge.tallow.test,mx1.oatmill.io: to {v}/pointing at {v}
[point|direct] {host}.{zone_name} [to|at] {points_to}, {rtype} [record|]
{host} {zone_name} {rtype} {points_to}
[add|create|set] [a|the] {rtype} [record|entry] {host} in {zone_name}: {points_to}
{zone_name}: {host} [should resolve to|must lead to|goes to] {points_to} ({rtype})
[we moved to another server|the new machine is up], so {rtype} {host} in {zone_name} becomes {points_to}

dns|renew_certificate issue_cert refresh_tls|renew a certificate|do
Renews the certificate of a host name.|Issues a new TLS certificate
domain_of,common_name=of:shop.fernhill.example,api.tallow.test,www.brightmoor.org,mail.oatmill.io,lumenday.com,kestrelworks.net: for {v}; key_type,algorithm?=enum:rsa=RSA,ecdsa=ECDSA: with {v}; wildcard,all_names?=flag:with all subdomains,as a wildcard~only this name,without wildcard
[renew|refresh|reissue] [the certificate of|TLS for|] {domain_of}
browsers [say that|warn that|complain that] {domain_of} [is not secure|has expired][, get it a new one|]
{domain_of} [runs out|expires] on Sunday, [take care of it|new cert please], {wildcard}
[cert|https] {domain_of} {key_type} {wildcard}
[new|fresh] certificate for {domain_of}[, {key_type}|]

dns|certificate_expiry cert_status check_tls|see when a certificate runs out|read|date status
When a certificate runs out.|Reads the certificate that a host shows
domain_of,served_name=of:shop.fernhill.example,api.tallow.test,www.brightmoor.org,mail.oatmill.io,lumenday.com,kestrelworks.net: of {v}; on_port,tls_port?=int:443-9443: on port {v}; chain,full_chain?=flag:with the whole chain,including the chain~only the leaf,without the chain
[until when|how long] is the [cert|certificate] of {domain_of} [good|valid]?
[when does|does] {domain_of} [expire|run out] [soon|]?
[check|look at] https on {domain_of}[, {chain}|][, port {on_port}|]
{domain_of}:{on_port} [valid until|expiry]?
who signed the [cert|certificate] of {domain_of}, and [when is it over|till when]?

billing|pause_subscription hold_plan suspend_billing|pause a subscription|do
Pauses a subscription for some months.|Stops charging for a while
sub_ref,membership=id:sub; months_off,pause_months=int:2-12: for {v} months; keep_access,stay_in?=flag:with access all the same,keeping access~without access,shutting access
[pause|suspend|freeze] {sub_ref} for {months_off} months
{sub_ref} [is abroad|has no time|can't pay at the moment], [don't charge|no charges] for {months_off} months[, {keep_access}|]
{months_off} months [off|break] for {sub_ref}
{sub_ref} wanted to leave but would settle for a break of {months_off} months, {keep_access}
[hold|stop for a while] {sub_ref}: {months_off} months

billing|retry_charge collect_again recharge|try to charge again|do
Tries a failed payment again.|Charges a customer once more
sub_ref,membership=id:sub; method_to,instrument?=payment_method; wait_days,after_days?=int:2-14: in {v} days/after {v} days
[try|charge|bill] {sub_ref} [again|once more|another time]
the payment of {sub_ref} [bounced|failed|was declined][, one more go|, have another try][ in {wait_days} days|]
{sub_ref} has [a new card|topped up the account], [so collect|now collect] what is due
[retry|repeat the charge for] {sub_ref}[, this time by {method_to}|]
{sub_ref}: again, {wait_days} days from now

billing|payment_link create_checkout_link pay_request|make a payment link|do
Makes a link by which somebody pays.|Creates a page to pay a sum
sum_due,charge=amount: over {v}/for {v}; in_currency,money?=currency; purpose_of,label_text=phrase: for {v}; single_use,one_time?=flag:usable once,for one payment~usable many times,for many payments
[make|I need|create] a [payment|checkout] link: {sum_due}, {purpose_of}
[let|have] them pay {sum_due} [online|by card] for {purpose_of}
{purpose_of} {sum_due} [pay link|link to pay][, {single_use}|][, in {in_currency}|]
[how can|where can] he pay {sum_due} for {purpose_of}? [Give me a page for it|A link would do]
{sum_due} for {purpose_of}, {single_use}, [something they can click|a URL to pay]

translate|order_translation commission_text new_language_job|order a translation|do
Gives a document to a translator.|Orders a translation with a delivery date
paper,document_name=filename: of {v}; from_tongue,out_of=of:Danish,Greek,Polish,Czech,Korean,Turkish: from {v}; into_tongue,to_lang=of:Dutch,Finnish,Catalan,Hindi,Swedish,Arabic: into {v}; back_by,delivery=due_date: by {v}
[translate|have translated] {paper} from {from_tongue} [to|into] {into_tongue} by {back_by}
{paper} {from_tongue}>{into_tongue} {back_by}
[we need|the client wants] {paper} in {into_tongue}, [it is|the original is] {from_tongue}, [by|until] {back_by}
{into_tongue} version of {paper} ({from_tongue}), [deliver|back] {back_by}
[find|get] a translator {from_tongue}-{into_tongue} for {paper}, [due|deadline] {back_by}

translate|quote_words price_translation estimate_job|work out the price of a translation|read|price days
Price of a translation by its words.|Estimate for a language job
words,word_count=int:300-40000: of {v} words; pair,combination=enum:danish_dutch=Danish to Dutch,polish_swedish=Polish to Swedish,greek_finnish=Greek to Finnish,turkish_arabic=Turkish to Arabic; field_of,domain_type?=enum:legal=contracts,technical=manuals,marketing=advertising,medical=medicine; certified,sworn?=flag:certified,with a stamp~not certified,without a stamp
[what would|how much would] {words} words {pair} cost?
[price|quote|estimate] {pair}, {words} words[, {field_of}|][, {certified}|]
{words} words, {pair}, {certified}
someone asks for {pair}, [it is all|mostly] {field_of}, {words} words - [what do we charge|what shall I tell them]?

media|publish_article push_live release_story|publish an article|do
Puts an article online.|Publishes a story in a section
story,piece=title; desk_of,section=enum:politics,economy=business,culture=arts,sports=sport,local=city pages: in {v}/under {v}; embargo,live_from?=time: at {v}/not before {v}; paywall,paid?=flag:behind the paywall,only for subscribers~free for all,without paywall
[publish|release|put online] {story} [in|under] {desk_of}[ at {embargo}|]
{story} [has been edited|is cleared by legal|is good to go], {desk_of}[, {paywall}|]
{desk_of}: {story}, [live|out] at {embargo}
[go live with|run] {story}, {desk_of}, {paywall}
the other papers have it already, [get|bring] {story} out [on|in] {desk_of}

media|issue_correction amend_story add_erratum|correct an article|do
Adds a correction to an article.|Amends a published story
story_id,piece_no=id:art; wrong,mistake=of:the name,the date,the sum,the photo credit,the title,the place: about {v}; erratum,right_text=message: saying {v}; visible,shown?=flag:with a visible note,shown at the top~quietly,without a visible note
[correct|amend|fix] {wrong} in {story_id}: {erratum}
we got {wrong} wrong in {story_id}, [write|put] {erratum}[, {visible}|]
{story_id} / {wrong} / {erratum}
[a reader|the ministry] complains about {wrong} in {story_id}, [add|say] {erratum}
{erratum} - [as a correction to|append that to] {story_id}, {visible}

fleet|assign_vehicle hand_out_car allot_van|give a driver a vehicle|do
Gives a driver a vehicle.|Allots a company car
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: of {v}; driver,at_wheel=name: to {v}; from_when,starting_on=start_date: from {v}; private_use,leisure?=flag:also for private use,weekends included~only for work,not for private trips
{driver} [drives|gets|takes over|has] {plate} from {from_when}
[give|hand|assign] {plate} to {driver}[, {from_when}|][, {private_use}|]
{plate}: {driver}, {from_when}
{plate} is free again, [so let|let] {driver} use it [from|as of] {from_when}
[the new rep|our colleague] {driver} needs something with wheels, {plate}, {from_when}, {private_use}

fleet|log_refuel record_fuel fuel_entry|note a refuelling|do
Notes fuel that a vehicle took.|Records litres and mileage
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: in {v}/for {v}; litres,filled=int:5-400: {v} litres; odometer,km_stand=int:1000-300000: at {v} km; paid_sum,receipt?=amount: for {v}
[put|filled|got] {litres} [litres|l] in {plate} at {odometer} [km|]
{plate} {litres}l {odometer}km [{paid_sum}|]
[refuelled|tanked] {plate}: {litres} litres, [clock shows|mileage] {odometer}
{plate} was at the pump, {litres} litres, {odometer} km, {paid_sum}
[note|record] {litres} litres for {plate}, {odometer} on the clock

fleet|vehicle_position locate_van where_is_truck|find a vehicle|read|location time
Where a vehicle is now.|Last position of a truck or van
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: of {v}; trail,hours_back?=int:2-48: and the last {v} hours/with a trail of {v} hours
where [is {plate} right now|has {plate} got to|is {plate}]?
[locate|find] {plate}[ and show the last {trail} hours|]
[how far away is {plate}|is {plate} nearly there|is {plate} still on the road]?
the customer is standing in the yard, [how close|where on earth] is {plate}?
{plate} [position|GPS|trail {trail} h]

lab|order_analysis request_test send_sample|order an analysis of a sample|do
Orders an analysis of a sample.|Sends a sample to the laboratory
sample_no,specimen=id:smp; assay,analysis=enum:ph=pH,heavy_metals=heavy metals,moisture=water content,bacteria=germ count,protein; turnaround,speed?=enum:standard=normal speed,fast=by tomorrow,same_day=today; bill_code,cost_centre?=id:cc: on cost centre {v}
[test|analyse|check] {sample_no} for {assay}[, {turnaround}|]
{assay} [on|of|in] {sample_no}[, {turnaround}|]
[have|get] {sample_no} [tested|looked at] for {assay}
[what is|I want to know] the {assay} of {sample_no}, [let the lab find out|the lab should measure it]
the batch smells strange, so {sample_no} to the lab, {assay}, {turnaround}, charge {bill_code}

lab|order_reagent buy_chemical restock_lab|order chemicals|do
Orders a chemical for the laboratory.|Restocks a reagent
chemical,reagent=of:acetone,ethanol,sodium chloride,agar,methanol,buffer pH 7,citric acid,toluene; packs,bottles=int:2-24: {v} bottles; purity,grade?=enum:technical,analytical=p.a.,hplc=HPLC grade; to_room,lab_room?=of:L1,L2,B14,C03,K207: to {v}/for {v}
[order|buy|get] {packs} [bottles|packs|x] [of|] {chemical}[, {purity}|]
{chemical} [is running low|is nearly empty|has run out], {packs} [bottles|more][ to {to_room}|]
{packs} {chemical} {purity} {to_room}
{to_room} [needs|has no more] {chemical}, [make it|get] {packs} [bottles|]
I used the rest of the {chemical} this morning, [sorry, please|could you] order {packs} {purity}
`
