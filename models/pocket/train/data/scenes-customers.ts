// Scenes of people who sell and of people who buy. A line of requests may hold several whole ones: `[one|another]`. The notation is in scenes.ts.
export const customerScenes = `
webshop|order_details lookup_order open_order_page|look up an order|read|status date amount
What an order contains and how far it is.|Shows one order with its items and its total
order_number,order_no=id:ord: of {v}/for {v}
{order_number}[: [what was in there again|what's in it and what did it cost|shipped or not]?| never arrived and the customer is furious, what do we see in the system?]
[[show me|pull up|bring up|let me see] order {order_number}|[can you|could you] [look up|check] {order_number} for me?|what exactly did they buy in {order_number}?]
[A gentleman is on the phone and asks [about|after] {order_number}|i need everything we know about {order_number}|Before I call her back I should know what is going on with {order_number}]
[[status|state|contents] of {order_number}[?| please]|did {order_number} go through?]

webshop|amend_order_address correct_ship_to readdress_order|change the address of an order|do
Corrects where an order that has not left yet goes to.|Changes the delivery address of an order
order_id,order=id:ord: of order {v}; ship_to,new_address=shipping_address: to {v}
{order_id} [has to|must|should] go to {ship_to} [instead|, not to the old place]
[[change|correct|update] the address [of|on] {order_id} to {ship_to}|[please|] send {order_id} to {ship_to} instead|they moved. {ship_to} for {order_id}]
[The customer has mistyped the street in {order_id}, it should [be|read] {ship_to}|She lives at {ship_to} now, so {order_id} [would end up at the wrong door|mustn't go to the old flat]]
[new address for {order_id}: {ship_to}|the house at {ship_to} is where {order_id} [belongs|really goes]|can {order_id} still be [sent|delivered] to {ship_to}?]

webshop|append_order_item add_to_order put_on_order|put something more on an order|do
Adds an article to an order that has not been packed.|Puts one more line on an order
purchase,order_ref=id:ord: to {v}/on {v}; extra,article=product; pieces,how_many=int:1-12: {v} pieces/{v} of them
{pieces} [x|times|of] {extra} [on top of|more for|added to] {purchase}
[[add|put|throw in] {pieces} {extra} [to|on] {purchase}|[could you|can we] still [pack|squeeze] {pieces} {extra} into {purchase}?|and {extra}, {pieces} of them, {purchase} please]
[He forgot the {extra}! {pieces} of those, {purchase}|she also wants {extra}, {pieces} [pieces|in total], same box as {purchase}|so {purchase} isn't packed yet, right? then add {pieces} {extra}]
[The buyer of {purchase} wrote that she would like {pieces} {extra} as well|now {purchase} should [also contain|include] {pieces} {extra}]

webshop|orders_of_buyer purchase_history list_orders_by|list what somebody has ordered|list|title date amount
All orders of one customer.|Purchase history of a person
buyer,shopper=name: of {v}/by {v}; state_filter,only?=enum:unshipped=not sent yet,delivered=already delivered,cancelled=called off: only {v}
{buyer}[: [all orders|everything so far|what has she bought]?| says [she is|he is] one of our best customers. Is that so?]
[what has {buyer} [bought|ordered] [from us|] [so far|]?|[list|show] [the|all] [orders|purchases] of {buyer}|how often has {buyer} shopped with us?]
[orders by {buyer}, only the ones that are {state_filter}|which [orders|purchases] of {buyer} are {state_filter}?|ok, {state_filter} orders, customer {buyer}]
I'd like to see the history of {buyer} before we decide

parcels|parcel_eta arrival_of_parcel when_will_it_come|see when a parcel arrives|read|date arrival
Expected day and hour of a delivery.|When the courier will ring
consignment,shipment_no=tracking_number: of {v}
{consignment}, [when|what day|what time]?
[when [does|will] {consignment} [get here|arrive|reach the customer]?|how long will {consignment} take?|[any idea|do we know] when the courier [brings|delivers] {consignment}?]
[I have to go out in a moment and I'm expecting {consignment}. Will I miss it?|do I need to stay home today for {consignment}?|she wants to know on which day she can expect {consignment}]
[eta {consignment}|expected delivery {consignment}[?| pls]|[tell|give] me the estimated arrival of {consignment}]

parcels|redeliver_parcel new_delivery_attempt try_delivery_again|have a parcel delivered again|do
Plans another attempt after nobody was at home.|Books a second delivery
parcel,tracking=tracking_number: of {v}; day,on_day=date: for {v}; window,part_of_day?=enum:morning=before noon,afternoon=after lunch,evening=after work: in the {v}/time {v}
{parcel} [again|once more|another try], {day}
[[bring|deliver] {parcel} [again|one more time], {day}|new attempt for {parcel}: {day}|can the courier [come back|try again] with {parcel}, {day}?]
[Nobody was home when they rang with {parcel}. How about {day}?|there was a card in the letterbox about {parcel}, we are in {day}|I missed {parcel}, {day} [works|is fine|suits me]]
[redelivery {parcel}, {day}, {window}|[they|the driver] [can|may] come again with {parcel}: {day}, {window}|well, {window} would be good, {day}, it is about {parcel}]

parcels|trace_lost_parcel open_search_request investigate_loss|have a lost parcel searched for|do|confirmation
Opens an investigation for a shipment that disappeared.|Search request with the carrier
label_no,parcel_number=tracking_number: for {v}; content,what_was_inside?=product: containing {v}/inside: {v}
{label_no} [has vanished|is lost|got lost somewhere], [find it|start looking|start a search]
[[open|start|file] [an investigation|a search] for {label_no}|have {label_no} [searched for|traced by the carrier]|where on earth did {label_no} disappear? ask them to search the depots]
[Three weeks and still no sign of {label_no}, somebody has to look for it|the scanner saw {label_no} last month and then nothing, make the carrier search it]
[the label says {label_no} and the box is missing, there was {content} inside, get a search going|[lost|missing]: {label_no} ({content})|there's {content} in {label_no} and nobody knows where it is. Search request please]

returnsdesk|return_progress check_return rma_state|see how far a return is|read|status date amount
How far a return has come.|Whether returned goods came in and the money went out
rma,return_number=id:rma: of {v}
{rma}: [did it come back|arrived at our place|where are we]?
[how far is [the return|] {rma}?|has {rma} [come in|been unpacked|been inspected] [yet|]?|[check|look up] [the return|return] {rma}]
[She posted {rma} two weeks ago and hasn't heard a thing|a buyer wonders what happened to {rma}|did we already [process|handle] {rma}?]
[what's the [state|status] of {rma}?|[return|rma] {rma}, anything new?|is {rma} still in inspection?]

returnsdesk|exchange_article swap_item trade_for|exchange an article|do
Sends another article in return for the one that comes back.|Swaps one product of an order for another
order_ref,of_order=id:ord: in order {v}; unwanted,give_back=sku: instead of {v}/giving back {v}; wanted,replacement=sku: for {v}
{order_ref}: {unwanted} [out|back], {wanted} [in|instead]
[[swap|exchange|trade] {unwanted} for {wanted}, order {order_ref}|send {wanted} instead of {unwanted}, it's about {order_ref}|can they have {wanted} rather than {unwanted} from {order_ref}?]
[The {unwanted} in {order_ref} is too small, they would like {wanted}|the {unwanted} was a mistake, {wanted} is what the customer of {order_ref} [meant|needs]]
[in {order_ref} [replace|change] {unwanted} [with|to] {wanted}|exchange please. {order_ref}. Comes back: {unwanted}. Goes out: {wanted}.]

returnsdesk|decide_return rule_on_return judge_rma|decide about a return|do
Accepts a return or turns it down after inspection.|Decision about goods that came back
case_no,rma_id=id:rma: about {v}; verdict,outcome=enum:accept=take it back,reject=turn it down,half=pay half: verdict {v}/decision {v}
{case_no}: {verdict}
[[I looked at|we have inspected|just unpacked] {case_no}. [Decision|Verdict]: {verdict}|decision on {case_no}: {verdict}|my ruling for {case_no} is {verdict}]
[right, {verdict}, that's my [verdict|decision] on {case_no}|the inspectors say {verdict} for {case_no}|we have to decide on {case_no}, I'd say {verdict}]
[The box was open and the manual is gone, but so be it: {case_no}, {verdict}|about {case_no}, the boss says {verdict}]

loyalty|issue_voucher create_coupon new_discount_code|make a discount code|do
Creates a code that gives a discount.|Issues a coupon for customers
code,voucher_code=coupon: called {v}/with code {v}; percent_off,discount=int:5-70: {v} percent off/with {v}% discount; last_day,expires_on?=end_date: valid until {v}/expiring {v}
{code}, {percent_off} percent off, [create it|set it up|make that a coupon]
[[make|create|set up|issue] [a|the] [coupon|code|voucher] {code} [for|with] {percent_off} percent|I need a code {code} that [takes off|saves] {percent_off}%|new discount code please: {code}, {percent_off} %]
[whoever types {code} should pay {percent_off} percent less|we promised the readers {percent_off} percent with {code}, it doesn't exist yet|let's give {percent_off}% to everyone with {code}]
[coupon {code}: {percent_off} percent, [ends|runs out|last day] {last_day}|let {code} give {percent_off}% off until {last_day}]

loyalty|voucher_valid check_coupon test_discount_code|check a discount code|read|status percent end_date
Whether a code still works and what it is worth.|Tests a coupon without using it
coupon_code,typed_code=coupon: of {v}
{coupon_code} [still good|expired or not|does it work]?
[[is|does] {coupon_code} still [valid|work]?|what do I [save|get] with {coupon_code}?|[check|test|verify] [the code|the coupon|] {coupon_code}]
[The shop keeps saying that {coupon_code} is unknown. Is it?|i found {coupon_code} in an old flyer, worth anything?|she can't get {coupon_code} to work, what's wrong with it?]
[how much is {coupon_code} worth?|until when can I use {coupon_code}?|somebody at the till shows me {coupon_code}, is that one of ours?]

loyalty|points_balance bonus_points_of loyalty_account|see how many points somebody has|read|balance
Points on a loyalty card.|How many bonus points a member has collected
card_number,member_no=id:card: on {v}/of {v}
{card_number}: how many points?
[how many points [are on|has|does] {card_number}[ got|]?|[balance|points|score] [of|on] {card_number}[?| please]|what has {card_number} collected so far?]
[I forgot what I have on my card, {card_number} is the number|is there enough on {card_number} for a toaster?|the lady with {card_number} would like to know her points]
[look up the [bonus|loyalty] account {card_number}|did the purchase from last week show up on {card_number}?|tell me where {card_number} stands]

loyalty|grant_points give_bonus credit_points|give somebody points|do|balance
Credits points to a loyalty card.|Adds bonus points by hand
member,card=id:mem: to {v}/for member {v}; points,how_many=int:50-5000: {v} points; occasion,motive?=of:birthday,apology,anniversary,survey,referral: for the {v}/occasion {v}
{member}[ [gets|receives|should get] {points} [points|bonus points]| is short of {points} points, top that up]
[[give|credit|grant|add] {points} points to {member}|one more thing: {points} [points|] for {member}[ please|]|put {points} on the card of {member}]
[She came all the way to the counter: {points} points on {member}, that's the least we can do|the till was down when {member} paid, so {points} points are missing]
[just so you know: {points} points as a {occasion} bonus for {member}|[because of|on account of] the {occasion}: {points} for {member}]

subscriptions|change_plan switch_tier move_to_plan|change the plan of a subscription|do
Moves a subscriber to another plan.|Upgrades or downgrades a subscription
subscription,sub_ref=id:sub: of {v}; plan,tier=enum:starter=the small one,family=the family one,pro=professional,unlimited=the biggest one: to {v}/plan {v}; at_once,immediately?=flag:right away,effective immediately~from the next period,only after this period
{subscription} -> {plan}
[[switch|move|put] {subscription} [to|on] {plan}|and {plan} for {subscription} [from now on|in future]|can we [change|set] {subscription} to {plan}?]
[so {plan} is what they [need|want], the account is {subscription}|The customer behind {subscription} asked whether {plan} would [suit|fit] better, and yes, it would]
[change {subscription} to {plan}, {at_once}|now {at_once} {subscription} should be on {plan}]

subscriptions|end_subscription terminate_plan quit_membership|end a subscription|do|confirmation
Ends a subscription for good.|Cancels what renews every month
contract,sub_no=id:sub: of {v}; last_day,ends_on?=end_date: as of {v}/last day {v}; why,leaving_because?=enum:price=too expensive,unused=never uses it,competitor=found something better: reason {v}
{contract} [wants out|is leaving us|is cancelling]
[[cancel|end|terminate] [the subscription|] {contract}|they [don't want|no longer want] {contract} to renew|please make sure {contract} [isn't charged ever again|doesn't go on]]
[end {contract}, last day {last_day}|ok, {contract} [stops|runs out] on {last_day}|well, {last_day} shall be the last day of {contract}]
[We lose another one: {contract}, {why}|[cancellation|termination] {contract}, reason: {why}|because of this reason, {why}, they quit {contract}]

subscriptions|skip_deliveries leave_out_boxes no_box_for|leave out some deliveries of a subscription|do
Skips the next deliveries, the subscription goes on.|Leaves out some boxes
box_subscription,plan_id=id:box: of {v}; how_many_boxes,deliveries=int:2-6: {v} deliveries/the next {v}
{box_subscription}: skip {how_many_boxes}
[[skip|leave out] the next {how_many_boxes} [boxes|deliveries] of {box_subscription}|no box for {box_subscription} the next {how_many_boxes} times|don't send anything to {box_subscription} for {how_many_boxes} rounds]
[They are travelling and can't eat all that, so leave out {how_many_boxes} [boxes|deliveries], {box_subscription}|the fridge of {box_subscription} is full. {how_many_boxes} boxes fewer please]
[can {box_subscription} go without the next {how_many_boxes} deliveries?|just {how_many_boxes} boxes off for {box_subscription}, then continue as usual]

accounts|invoice_copy resend_invoice mail_invoice_again|send an invoice again|do
Sends a copy of an invoice by mail.|Mails an invoice once more
invoice_no,bill=id:inv: of {v}; to_address,mail_to=email: to {v}
{invoice_no} to {to_address}[ please| again]
[[send|mail|forward] [a copy of|] {invoice_no} to {to_address}|could {to_address} get {invoice_no} [once more|again]?|copy of {invoice_no} for {to_address}]
[Their accountant can't find {invoice_no}. The mail address is {to_address}|right, {to_address} has deleted {invoice_no} by accident|we're asked for {invoice_no}, it should reach {to_address}]
[hello, {to_address} [needs|wants|is waiting for] {invoice_no}|the bill {invoice_no} landed in the spam, try {to_address}]

accounts|invoice_state is_it_paid look_up_invoice|see whether an invoice is paid|read|status amount due_date
What an invoice says and whether it was paid.|State of a bill
bill_number,invoice=id:bill: of {v}
{bill_number}, [paid or not|settled|did the money come]?
[is {bill_number} [paid|settled|still open]?|have they [paid|settled] {bill_number}?|[what is|how much is] still [open|owed|due] on {bill_number}?]
[The boss asks whether we ever saw money for {bill_number}|i think {bill_number} is way overdue, isn't it?|when is {bill_number} due?]
[[check|look up|show] [the invoice|] {bill_number}|what's the [status|state] of {bill_number}?|does {bill_number} need chasing?]

accounts|book_payment record_receipt mark_paid|enter a payment for an invoice|do|balance
Records money that came in for an invoice.|Books a payment against a bill
invoice,paid_bill=id:inv: for invoice {v}; sum,received=amount: of {v}; value_date,came_on?=start_date: on {v}
{sum} [came in|arrived|received|on the account] for {invoice}
[[book|enter|record] {sum} [for|on|against] {invoice}|they [paid|transferred] {sum} for {invoice}|payment of {sum}, invoice {invoice}]
[good news, {invoice} got its {sum}|The bank statement shows {sum} with the reference {invoice}, put that in the books|I have {sum} here in cash from the people with {invoice}]
[one more thing: {sum} for {invoice}, value date {value_date}|on {value_date} we got {sum} for {invoice}|just so you know: {invoice} was paid on {value_date}: {sum}]

accounts|credit_note write_credit correct_invoice_down|write a credit note|do|confirmation amount
Credits part of an invoice to the customer.|Writes a credit note for a bill that was too high
about_invoice,original=id:inv: for {v}/on invoice {v}; credit,credited_sum=amount: of {v}; ground,why?=enum:overcharged=billed too much,short_delivery=not everything delivered,goodwill=as a courtesy: because {v}/reason {v}
{about_invoice} minus {credit}, on paper[ please|]
[[write|issue|make] a credit note [of|over] {credit} for {about_invoice}|credit them {credit} on {about_invoice}|[take|knock] {credit} off {about_invoice}]
[They get {credit} back on {about_invoice} and want that in writing|the customer deducted {credit} from {about_invoice} and is right, we need a credit note]
[credit note: {about_invoice}, {credit}, {ground}|and {ground}: {credit} in favour of the customer, {about_invoice}]

helpdesk|read_ticket ticket_details open_ticket_view|read a ticket|read|title status priority customer
Everything about one support ticket.|Opens a ticket to read it
ticket,ticket_number=id:tic: of {v}
{ticket}: what's the problem?
[[open|show|read|pull up] [ticket|] {ticket}|what is {ticket} about?|[who|which customer] [opened|wrote|sent] {ticket}?]
[I have somebody on the line who only says {ticket}, what did they want?|before the meeting i should read {ticket}|give me the background on {ticket}]
[what's the [story|matter] with {ticket}?|has anyone looked at {ticket} yet?|let me have a look at {ticket}]

helpdesk|close_ticket resolve_ticket finish_ticket|close a ticket|do
Closes a ticket as done.|Marks a support case as finished
ticket_id,done_ticket=id:tic: of {v}; resolution,closed_as=enum:solved=fixed,duplicate=the same as another,not_reproducible=cannot be reproduced,no_answer=never answered: as {v}; tell_customer?=flag:and tell the customer,with a goodbye mail~without a mail,without telling the customer
{ticket_id} [is done|can go|can be closed]: {resolution}
[[close|finish|shut] {ticket_id} as {resolution}|it's {resolution}, so [close|archive] {ticket_id}|take {ticket_id} off the list, {resolution}]
[Tested it with her on the phone. {ticket_id} is {resolution}|we're through with {ticket_id}, it is {resolution}|no need to keep {ticket_id} any longer: {resolution}]
[now {ticket_id} closed, {resolution}, {tell_customer}|close {ticket_id} ({resolution}) {tell_customer}]

helpdesk|reopen_ticket revive_ticket open_again|open a closed ticket again|do
Puts a closed ticket back to work.|Reopens a case
old_ticket,closed_ticket=id:tic: of {v}; what_happened,because?=reason: because {v}
{old_ticket}[ [open again please|back to work|from the archive to the desk]| should be among the open ones]
[[reopen|revive|reactivate] {old_ticket}|let's take up {old_ticket} once more|open {old_ticket} again[ please|]]
[I was too quick with {old_ticket} yesterday, it belongs back on the pile|could somebody please undo the closing of {old_ticket}?]
[ok, {old_ticket} must be reopened because {what_happened}|[as|because] {what_happened}, we have to take up {old_ticket} again]

helpdesk|merge_tickets join_cases fold_ticket_into|merge two tickets|do
Folds one ticket into another about the same thing.|Joins duplicates
double,merge_from=id:tic: of {v}/from {v}; main_ticket,keep=id:tic: into {v}
{double}[ is the same as {main_ticket}, [merge them|put it in there]| belongs [in|to] {main_ticket}, make one of them]
[[merge|fold] {double} into {main_ticket}|[join|combine] {double} with {main_ticket}, the latter stays]
[The customer wrote twice: {double} [should go into|can be absorbed by] {main_ticket}|keep {main_ticket} and put {double} in there]
[we don't need {double} separately, it's all in {main_ticket}, merge|one thread please, {double} goes into {main_ticket}]

helpdesk|internal_note comment_inside leave_remark|leave an internal note on a ticket|do
Adds a note that only colleagues can read.|Internal comment on a case
on_ticket,ticket_key=id:tic: on {v}/in {v}; remark,note_text=note: saying {v}/that reads {v}
{on_ticket}, internal: {remark}
[[note|write down|jot down] [in|on] {on_ticket}: {remark}|for the colleagues, on {on_ticket}: {remark}|leave a note on {on_ticket} saying {remark}]
[whoever picks up {on_ticket} should know: {remark}|The night shift takes over {on_ticket}. Tell them in the ticket, not the customer: {remark}]
[well, {remark} - put that into {on_ticket}, not visible outside|internal comment {on_ticket}: {remark}]

answers|search_help_articles knowledge_lookup find_in_manual|search the knowledge base|list|title url
Finds help articles.|Searches the knowledge base for an answer
words,question=topic: about {v}; audience_side,written_for?=enum:customers=buyers,agents=colleagues: written for {v}
{words}: [is there an article|have we written that up|any help page]?
[[is there|do we have] [an article|anything written|a how-to] about {words}?|[search|look through] the [knowledge base|help centre|manual] for {words}|where did we explain {words}?]
[Everybody asks me about {words} today, I need a page to link to|i know there's a guide on {words} somewhere, find it|what do our help pages say about {words}?]
[something about {words} written for {audience_side}|help for {audience_side}, topic {words}]

answers|transfer_chat pass_conversation hand_chat_over|pass a chat on|do
Hands a running chat to another team.|Moves a conversation to colleagues who know more
chat,conversation=id:chat: of {v}; team,target_desk=enum:billing=the invoice people,technical=the technicians,sales=the sales team,legal=the lawyers: to {v}
{chat} -> {team}
[[transfer|pass|hand over|move] [the chat|] {chat} to {team}|I think {team} should [take|answer] {chat}|can {team} take over {chat}?]
[I can't answer that one, {chat} is for {team}|The person in {chat} asks things only {team} can know|give {chat} to {team}, i'm stuck]
[chat {chat}, wrong desk, {team} [please|instead]|dear {team}: please take {chat}]

sellers|new_lead add_prospect register_interest|enter a new lead|do
Enters somebody who might buy.|Creates a lead in the CRM
who,prospect=contact: from {v}; heard_from,lead_source=enum:fair=trade fair,website=web form,referral=recommendation,cold_call=cold call: via {v}/source {v}; budget_sum,worth?=amount: worth about {v}
{who}[, [found us through|came via|source:] {heard_from}| wants to hear more about us, {heard_from}]
[[add|enter|create] a [new|] lead: {who}, {heard_from}|new prospect {who} via {heard_from}|put {who} in the pipeline, source {heard_from}]
[I met {who} and there's real interest. Source: {heard_from}|somebody new to call: {who}, we got the name by {heard_from}]
[right, {who}, {heard_from}, could be worth {budget_sum}|lead over {budget_sum}: {who}, {heard_from}]

sellers|deal_outcome close_deal finish_opportunity|close a deal as won or lost|do
Closes a deal in the CRM.|Says how a sale ended
deal,opportunity=id:deal: of {v}; ending,outcome=enum:won=signed,lost=went to a rival,withdrawn=called off: as {v}; final_sum,value?=amount: at {v}/for {v}
{deal}[: {ending}| is over, outcome {ending}]
[[close|finish] {deal} as {ending}|[the deal|deal] {deal} ended today: {ending}]
[Just got off the phone about {deal}. {ending}.|we can stop waiting for {deal}, {ending}|months of work on {deal} and now: {ending}]
[hello, {deal} {ending} at {final_sum}|with a value of {final_sum} {deal} is {ending}]

sellers|sales_forecast expected_revenue pipeline_outlook|see what sales are expected|read|amount percent
Expected sales of a region in a quarter.|Forecast from the open deals
quarter,period=enum:Q1=first quarter,Q2=second quarter,Q3=third quarter,Q4=fourth quarter: in the {v}; region,territory?=of:north,south,Benelux,Nordics,Iberia,overseas: in the region {v}
{quarter}: [what do we expect|how much will come in|how does it look]?
[what can we [expect|hope for] in {quarter}?|[forecast|outlook|prediction] {quarter}[ please|]|how much will we sell in {quarter}?]
[The investors want a number for {quarter}|are we going to make it in {quarter}?|do the open deals suffice for {quarter}?]
[region {region} in {quarter}: [what's in the pipeline|how much]?|how is {region} going to do in {quarter}?]

salon|book_styling reserve_salon_visit make_hair_appointment|book an appointment at a salon|do|confirmation
Books a visit at the hairdresser's.|Reserves time with a stylist
client_name,for_whom=first_name: for {v}; treatment,service=enum:haircut=cut/trim,colouring=new colour,manicure=nails done,beard=beard trim: treatment {v}; day,visit_day=date: for {v}; at_hour,slot=time: at {v}; stylist,with_whom?=of:Bea,Marlon,Ines,Tariq,Wanda: with {v}
{client_name}[, {treatment}, {day} at {at_hour}| [wants|needs|would like] {treatment}: {day}, {at_hour}]
[[book|put in|reserve] {client_name} for {treatment}, {day} at {at_hour}|can {client_name} come for {treatment}, {day} at {at_hour}?]
[There's a wedding coming up and {client_name} wants to look good: {treatment}, {day}, {at_hour}|is {day} at {at_hour} okay for {client_name}? {treatment}|and {treatment} appointment: {client_name}, {day}, {at_hour}]
[so {day} {at_hour} {stylist} does {treatment} for {client_name}|now {client_name} trusts nobody but {stylist}, so {treatment} with {stylist}, {day}, {at_hour}]

salon|free_stylists open_salon_times who_has_time|see when a salon has time|list|time name
Times that are still free at the salon.|Openings in the book of the stylists
day,which_day=date: for {v}; after_hour,not_before?=time: after {v}
{day}, [anything free|any gap|is there still room]?
[what have [you|we] got [left|free], {day}?|who [has time|is free] {day}?|[free|open] [slots|times|chairs], {day}]
[My fringe is in my eyes. When could I come, {day}?|a walk-in asks whether there's an opening {day}|are you fully booked {day}?]
[anything after {after_hour}, {day}?|ok, {day}, but not before {after_hour}, who is free?]

gym|freeze_membership pause_gym put_on_ice|pause a gym membership|do
Pauses a membership for some weeks.|Puts a gym contract on ice
membership,member_number=id:gym: of {v}; weeks,how_long=int:2-26: for {v} weeks; why,ground?=enum:injury=hurt,travel=away,pregnancy=expecting: because of {v}/reason {v}
{membership}[ [pauses|on ice|takes a break], {weeks} weeks| comes back in {weeks} weeks, until then no fees]
[[pause|freeze] {membership} for {weeks} weeks|well, {weeks} weeks' break for {membership}|can i stop paying for {weeks} weeks? my number is {membership}]
[I won't be able to train for {weeks} weeks, membership {membership}|please, no fees from {membership} for {weeks} weeks]
[about {weeks} weeks off for {membership}, {why}|reason {why}: {membership} stays away {weeks} weeks]

gym|join_class sign_up_for_course reserve_mat|sign up for a class at the gym|do|confirmation
Reserves a place in a class.|Signs a member up for a course
lesson,course_type=of:yoga,spinning,pilates,boxing,zumba,aqua fitness,bodypump; on_day,day=date: for {v}; starts,hour?=time: at {v}
{lesson} {on_day}[ please|, I'm in|, count me in]
[[sign me up|reserve a place|put me down] for {lesson}, {on_day}|is there a place left in {lesson}, {on_day}? then take it|I want to [do|go to|try] {lesson}, {on_day}]
[My back hurts from all this sitting, so {lesson} it is, {on_day}|new year, new me: {lesson}, {on_day}|i'll be at {lesson} {on_day}, keep a mat free]
[the {lesson} at {starts}, {on_day}, one place|the {starts} {lesson}, {on_day}, me too]

phoneline|contract_end notice_period when_can_i_leave|see when a phone contract ends|read|end_date days
When a telephone contract ends and until when one must give notice.|Term of a mobile contract
line,mobile_number=phone: of {v}/for {v}
{line}: [how long does it still run|how long am I tied|when is it over]?
[when does the contract for {line} [end|run out]?|until when must I give notice for {line}?|how long am i still bound with {line}?]
[I've seen a cheaper offer and want to know when I can get out of {line}|my brother pays too much for {line}, how soon could he leave?]
[[end date|remaining term|notice period] {line}|is {line} still in its first two years?]

phoneline|port_number take_number_along bring_in_number|bring a phone number from another company|do
Moves a number here from another provider.|Keeps the old number after a change
number,old_number=phone; from_provider,previous=of:Telia,Orange,Vodafone,Swisscom,Proximus,KPN: from {v}; on,port_day?=start_date: on {v}
{number} [comes|moves over|is coming] from {from_provider}
[[port|bring|move] {number} over from {from_provider}|I'd like to keep {number}, so far I am with {from_provider}|take {number} along from {from_provider}]
[She leaves {from_provider} but everyone knows {number}, she wants to keep it|can we get {number} away from {from_provider}?|goodbye {from_provider}! {number} goes with me]
[right, {number}, so far {from_provider}, change on {on}|on {on} {number} moves from {from_provider} to us]

plastic|replace_card new_card_for reissue_card|order a new card for a customer|do
Sends a new bank card for a broken one.|Reissues a card
last_four,card_end=id:card: for {v}; defect,trouble=enum:broken=snapped in two,chip=chip does not work,worn=unreadable,name_change=married: reason {v}/because {v}; express_post?=flag:by express,overnight~by normal post,no rush
{last_four} is {defect}, [new one please|replace it]
[[order|send] a new card for {last_four}, {defect}|replacement for {last_four}, reason: {defect}|it's {defect}! can I get another {last_four}?]
[The machine won't take {last_four} any more ({defect}), please make another|customer at the counter, card {last_four}, {defect}, needs a fresh one]
[another plastic for {last_four}, {defect}, {express_post}|reissue {last_four} ({defect}) {express_post}]

plastic|card_payments recent_card_use list_card_charges|list what was paid with a card|list|company amount date
Payments made with a bank card.|Charges on a card
card_ref,card_id=id:card: with {v}/on {v}; past_days,days_back=int:2-90: in the last {v} days
{card_ref}, last {past_days} days: [what was bought|all charges|where was it used]?
[what was [paid|charged|bought] with {card_ref} [in|over] the [last|past] {past_days} days?|[list|show] the [payments|charges|purchases] on {card_ref}, {past_days} days back|how often was {card_ref} used within {past_days} days?]
[The customer doesn't recognise something on {card_ref}. Go through the past {past_days} days|where did the money go? {card_ref}, {past_days} days]
[go back {past_days} days on {card_ref}, what do you see?|did anyone use {card_ref} abroad in the past {past_days} days?]

claimsdesk|reserve_for_claim set_claim_reserve estimate_damage|put money aside for a claim|do
Sets how much an insurance claim will probably cost.|Reserve for a damage
claim,claim_no=id:claim: for {v}; estimate,expected_cost=amount: of {v}
{claim} [will cost|is going to cost|probably costs] about {estimate}
[[set|put] [the reserve|aside] for {claim}: {estimate}|one more thing: {estimate} [aside|reserve] for {claim}|reckon with {estimate} for {claim}]
[The expert has been to see the car: {estimate}, claim {claim}|we should keep {estimate} ready in case {claim} gets paid|the roof is worse than we thought. {claim} now stands at {estimate}]
[estimate for {claim}? I'd say {estimate}|what we expect to pay for {claim} is {estimate}]

claimsdesk|send_surveyor book_assessor inspect_damage|send an expert to look at a damage|do
Sends an assessor to look at a damage.|Appointment of a surveyor for a claim
damage_case,claim_ref=id:claim: for {v}; visit_date,on_date=start_date: on {v}; site_address,where?=street: at {v}
{damage_case}: expert [visit|comes] on {visit_date}
[[send|get] [somebody|an expert|a surveyor] to look at {damage_case} on {visit_date}|on {visit_date} [an assessor|one of our experts] should see {damage_case}|can anybody inspect {damage_case} on {visit_date}?]
[The photos for {damage_case} are useless, we need eyes on it, {visit_date}|I don't believe a word of {damage_case}, have it looked at on {visit_date}]
[just so you know: {damage_case}, {site_address}, inspection {visit_date}|go and see {site_address} on {visit_date}, it's about {damage_case}]
`
