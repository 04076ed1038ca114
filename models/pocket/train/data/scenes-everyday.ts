// Scenes of a day at home: clock, calendar, money, mail, health. The notation is in scenes.ts.
export const everydayScenes = `
outlook|hourly_weather hour_by_hour weather_hours|tell the weather hour by hour|list|time temperature condition
Weather of the coming hours.|Hour by hour forecast for a town
town,spot=city: in {v}/for {v}; next_hours,span?=int:2-24: for the next {v} hours; scale?=enum:metric=Celsius,imperial=Fahrenheit: in {v}
[[show|give] me the weather in {town} hour by hour|which hours stay dry in {town}?|hourly [forecast|weather] {town}|at what hour does it [clear up|start raining] in {town}?]
[The [washing|paint|barbecue] is outside in {town}, [how do the hours look|which hours are wet]?|We sit under a tree in {town}. It [pours|hails]. [When will it stop|How long does that go on]?]
[the next {next_hours} hours in {town}, [wet or dry|sun or clouds]?|what's coming down on {town} within {next_hours} hours?]
{town} [hourly|by the hour, please|hour by hour]

outlook|weather_on_day weather_that_day day_forecast|tell the weather of one day|read|temperature condition
What one day will be like.|Forecast for a date
locality,place_name=city: in {v}; on_day,which_day=date: on {v}/for {v}
[[what|how] will the weather be in {locality} {on_day}?|forecast {locality} {on_day}|is it [warm|mild] enough for shorts in {locality} {on_day}?]
[My aunt is travelling to {locality}. She's there {on_day} and hates rain. [Will she be lucky|Any rain then]?|Should I [pack|bring] gloves? It's {locality}, {on_day}.]
{on_day}[ we have a [picnic|wedding] in {locality}, [will it stay dry|do we need a tent]?| {locality} [weather|sun or rain?]]
{locality}, {on_day}: [umbrella or not|coat or not|what's the sky up to]?

outlook|wind_report wind_now how_windy|tell how windy it is|read|wind_speed
Wind speed and direction.|How strong the wind blows
area_name,shore=city: at {v}/in {v}; wind_unit?=enum:knots,beaufort,kmh=kilometres per hour: in {v}
[how [windy|stormy|gusty] is it in {area_name}?|wind [at|in] {area_name}|can [I|we] [sail|fly a kite|surf] in {area_name}, or is it too calm?|does it blow hard in {area_name}?]
[I just lost my hat in {area_name}. How strong is that?|which way and how fast does the air move in {area_name}?|The trees in {area_name} [bend|shake] like mad. [How strong are the gusts|How bad is it]?]
[wind in {wind_unit} [for|at] {area_name}|how many {wind_unit} does it blow in {area_name}?]
{area_name} wind[?| speed]

outlook|past_weather weather_history what_it_was_like|tell what the weather was like|read|temperature condition
Weather of a day in the past.|Looks up old measurements
region_name,measured_at=city: in {v}; back_on,past_day=start_date: on {v}
[what was the weather like in {region_name} on {back_on}?|did it [rain|snow|freeze] in {region_name} on {back_on}?|weather archive {region_name} {back_on}|look up how [warm|cold] it was on {back_on} in {region_name}]
[She was born on {back_on} in {region_name}, and says there was [snow|a storm]. [Is that true|Was there]?|The insurer asks whether it hailed in {region_name} on {back_on}.]
{region_name} {back_on} [how warm was it|had sun or not?|historic weather]
{back_on}, {region_name}: [was it a sunny day|what did the thermometer show]?

waking|set_alarm wake_me add_alarm|set an alarm|do
Sets an alarm.|Wakes the user at a time
ring_at,alarm_time=time: at {v}/for {v}; melody?=of:birdsong,church bells,marimba,radio,sea waves,trumpet: with {v}; weekdays_only?=flag:on weekdays only,Monday to Friday~weekends too,every single day
[wake me [up|] at {ring_at}|I [have to|must] be out of bed at {ring_at}|alarm {ring_at}|set an alarm for {ring_at}|could you get me up at {ring_at}?]
[My [train|shift] is awfully early. Don't let me sleep past {ring_at}.|I sleep like a stone, so [ring|make noise] at {ring_at}|let {melody} wake me at {ring_at}]
{ring_at}[ alarm [pls|please|]| is when I [want|need] to be [awake|up]]

waking|drop_alarm delete_alarm cancel_alarm|delete an alarm|do
Removes an alarm.|An alarm will not ring any more
alarm_at,which_alarm=time: at {v}; once?=flag:just this once,only the next time~for good,forever
[[delete|remove|cancel|kill] [the|my] {alarm_at} alarm|I [don't need|no longer want] the alarm at {alarm_at}|let me sleep, no alarm at {alarm_at}|why would I get up at {alarm_at}? [Get rid of|Drop] that alarm]
[School's closed, so the alarm at {alarm_at} [must not ring|shouldn't go off]|I won't be getting up at {alarm_at} after all, cancel it]
{alarm_at} alarm off {once}
{alarm_at} alarm [can go|is not needed any more]

waking|move_alarm change_alarm shift_wakeup|move an alarm|do
Changes the time of an alarm.|Makes an alarm ring earlier or later
old_time,from_time=time: from {v}; new_time,to_clock=time: to {v}
[[move|shift|change] [the|my] alarm from {old_time} to {new_time}|wake me at {new_time} instead of {old_time}|make the {old_time} alarm [ring|go off] at {new_time}|alarm {old_time} -> {new_time}]
[The meeting was moved. The alarm that's on {old_time} should be at {new_time}.|I set {old_time}, but I meant {new_time}, fix the alarm]
{old_time} is [too early|wrong|not good], [make that alarm|wake me at] {new_time}
{new_time} instead of {old_time} for the alarm

waking|alarms_set list_alarms show_alarms|list the alarms|list|time status
Alarms that are set.|Shows every alarm
on_weekday,for_weekday?=of:Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday: for {v}/on {v}; also_off?=flag:including the ones switched off~active ones only
[[which|what] alarms [are set|do I have]?|when [does|will] my alarm [ring|go off]?|show [me|] [my|the|all] alarms|did I set an alarm at all?|list of alarms]
[I [can't remember|forgot] [when|what time] I'm supposed to be woken|Am I going to oversleep? Check the alarms.|What have I [set|put] in the alarm clock?]
[what time am I woken on {on_weekday}?|alarms {on_weekday}|will anything ring on {on_weekday}?]

counting|timer_left time_remaining check_timer|see how long a timer still runs|read|minutes
Time left on a timer.|How long until a timer rings
timer_name,timer_for=of:eggs,rice,tea,bread,laundry,nap,pizza,parking,roast: of the {v} timer
[how [long|much time] [is left|is there] for the {timer_name}?|time left {timer_name}|[is|are] the {timer_name} [nearly|almost] done?|check the {timer_name} timer]
[I'm hungry. How [soon|quickly] will the {timer_name} timer ring?|can I quickly go upstairs before the {timer_name} timer [rings|goes off]?]
{timer_name}[, how much longer?|: [time left|minutes to go|done soon]?]

counting|stretch_timer add_time extend_timer|make a timer longer|do
Adds minutes to a running timer.|Gives a timer more time
timer_name,timer_for=of:eggs,rice,tea,bread,laundry,nap,pizza,parking,roast: of the {v} timer; extra_minutes,more=int:2-60: by {v} minutes
[[add|put] {extra_minutes} [minutes|min] [to|on] the {timer_name} timer|give the {timer_name} {extra_minutes} more minutes]
[I looked, the {timer_name} could do with {extra_minutes} more minutes|could the {timer_name} timer run {extra_minutes} minutes longer?]
{timer_name}[ timer, {extra_minutes} minutes longer| [not ready yet|still raw|could be better], another {extra_minutes} minutes]
{extra_minutes} more minutes for the {timer_name}

counting|end_timer cancel_timer stop_countdown|stop a timer|do
Stops a timer before it rings.|Cancels a countdown
timer_name,timer_for=of:eggs,rice,tea,bread,laundry,nap,pizza,parking,roast: for the {v}
[[stop|cancel|end|kill] the {timer_name} timer|forget [about|] the timer for the {timer_name}|no need to count down for the {timer_name} any more]
[I've taken care of the {timer_name} already, don't ring|We changed our minds about the {timer_name}, stop counting]
{timer_name}[ timer [off|cancel|stop]|: [finished early|all done already|done before time], so no beeping]

agenda|add_event put_in_calendar new_appointment|put something in the calendar|do
Makes a new entry in the calendar.|Adds an appointment
entry,what=phrase: for {v}; on_date,which_day=date: on {v}; starts_at,begin?=time: at {v}; venue?=of:library,town hall,cafe,school,gym,church,clinic: at the {v}
[put {entry} in [the|my] calendar [for|on] {on_date}|[note|enter|add] {entry} {on_date}|[block|keep free] {on_date} for {entry}|I've [agreed to|got] {entry} {on_date}, [write that down|put it in]]
[They finally answered. {on_date} it is, {entry}, [please note it|add that]|there's {entry} at the {venue} {on_date}, into the calendar with it]
{on_date}: {entry}[, calendar please| - add it|]
{entry} {on_date} at {starts_at}

agenda|day_plan show_schedule agenda_of|show what is planned|list|title time location
What is in the calendar on a day.|Appointments of a date
plan_day,agenda_date=date: on {v}/for {v}; whose,calendar_of?=of:family,work,kids,private,holidays: in the {v} calendar
[what [is|do I have] [planned|on|in the calendar] {plan_day}?|am I [busy|free] {plan_day}?|[show|read] me [the|my] [plan|schedule|agenda] for {plan_day}|anything on {plan_day}?|calendar {plan_day}]
[Mum asks if we can come over {plan_day}. [Do I have anything|Is there something] then?|I'd like to sleep in {plan_day}, is there anything that [prevents|forbids] it?]
what does the {whose} calendar say for {plan_day}?
{plan_day}, [what's on|how full is it|what have I got]?
{plan_day} {whose} calendar

agenda|call_off_event delete_event remove_appointment|call off an event|do
Deletes an entry of the calendar.|Cancels an appointment
event_name,entry_title=phrase: named {v}; of_day,on_date?=date: on {v}; tell_others?=flag:and tell the others,with a message to all~without telling anyone,quietly
[[delete|cancel|call off|scrap] {event_name}|take {event_name} [out of|off] [the|my] calendar|I can't make it to {event_name}, [remove|cancel] it]
[They called: no {event_name}. Clear that from the calendar.|get {event_name} off my plate, {tell_others}]
{event_name}[ [isn't happening|won't take place|is off]| [off|cancelled|no more], [take it out|remove it]]
{event_name} {of_day} [is off|won't happen|can be deleted]

agenda|move_event reschedule push_appointment|move an event|do
Moves an entry of the calendar to another day.|Reschedules an appointment
event_name,entry_title=phrase: named {v}; to_day,new_day=date: to {v}; to_time,new_start?=time: at {v}
[[move|shift|push|reschedule] {event_name} to {to_day}|can we have {event_name} {to_day} instead?|let's do {event_name} {to_day}, not as planned]
Nobody can come to {event_name}. {to_day} suits everybody, [move it there|change it].
{event_name}[ [is now|will be|takes place] {to_day} instead| -> {to_day}| doesn't fit where it is, {to_day} would be better]
{event_name} moved, now {to_day} at {to_time}

agenda|invite_to_event add_guests bring_along|invite people to an event|do
Adds people to an entry of the calendar.|Invites others to an appointment
event_name,entry_title=phrase: to {v}; who,people=attendees: with {v}; may_bring?=flag:who may bring others,with company~without company,alone
[[invite|add|ask] {who} to {event_name}|send {who} an invitation to {event_name}|include {who} in {event_name}]
I forgot {who} for {event_name}. [Invite them|Send them an invitation].
{who} should [come to|be at|join] {event_name}
{event_name}[: [add|invite|plus] {who}| would be boring without {who}, get them in]
{who} to {event_name}, {may_bring}

agenda|days_between date_difference span_of_days|count the days between two dates|read|days
Number of days between two dates.|How long a span is
first_day,span_start=start_date: from {v}; last_day,span_end=end_date: to {v}; working_days?=flag:working days only,without weekends~weekends included,every day counted
[how many days are there [from|between] {first_day} [and|to] {last_day}?|how long is it from {first_day} to {last_day}?|count the days from {first_day} until {last_day}|days {first_day} - {last_day}]
[I'm away from {first_day} until {last_day}, how long is that?|The lease runs {first_day} to {last_day}. [In days|How many days is that]?]
number of days from {first_day} to {last_day}, {working_days}
{first_day} to {last_day}, how many days?
{first_day} until {last_day} {working_days}, how many days?

todo|list_reminders open_reminders whats_pending|list the reminders|list|message time
Reminders that are still open.|What the user wanted to be reminded of
about_what,containing?=noun: about {v}; reminder_day?=date: for {v}
[[show|list|read] [me|] [my|all|the] reminders|what did I [want|ask] to be reminded of?|is there [something|anything] I [should not|mustn't] forget?|reminders?]
[My head is a sieve. What [was I supposed to remember|have I told you to remember]?|which reminders are [open|left|pending]?]
[do I have reminders [about|for] {about_what}?|reminders {about_what}|what was it about {about_what} that I wanted to remember?]
[reminders {reminder_day}|what do I need to remember {reminder_day}?]

todo|finish_reminder mark_done tick_reminder|mark a reminder as done|do
Marks a reminder as done.|Ticks off what was to be remembered
reminder_ref,reminder=id:rem; log_note?=note
[[tick off|mark|complete|check off] {reminder_ref}[ as done|]|I [have done|did|took care of] {reminder_ref}|stop nagging about {reminder_ref}, [it's|that's] done]
[It took all morning, but {reminder_ref} is behind me now.|you can cross out {reminder_ref}, I've dealt with it]
{reminder_ref}[ is [done|finished|taken care of]| done|: [did it|finished|check]]

groceries|show_shopping read_groceries what_to_buy|read the shopping list|list|title quantity
What is on the shopping list.|Shows what to buy
shop_type,which_store?=enum:supermarket=grocery store,bakery=baker,pharmacy=chemist,hardware=DIY store: for the {v}; missing_only?=flag:only what is missing,open ones only~ticked ones too
[what [is|have I got] on [the|my] shopping list?|what do we need [to buy|from the shops]?|[show|read] [me|out] the shopping list|shopping list pls|did anybody put something on the shopping list?]
[I'm standing in the shop, what [do we need|am I to bring]?|Before I drive off: what's on the list?|The fridge is empty. What have we noted for shopping?]
what do we need from the {shop_type}?
{shop_type} list

groceries|tick_groceries got_it mark_bought|tick off what was bought|do
Marks things on the shopping list as bought.|Ticks off groceries
bought,got=list:of:milk,eggs,butter,rice,oranges,tomatoes,toilet paper,coffee,yoghurt,onions,flour,soap; spent,paid?=int:2-90: for {v} euros
[I [bought|got|have] {bought}|[tick|check|cross] off {bought}|mark {bought} as bought]
[Just left the shop with {bought}, you can tick that|we found {bought} at the market, no need to buy that again]
I spent {spent} euros on {bought}, tick it off
{bought}[ [is|are] in the [trolley|basket|bag]| [done|bought|in the bag|got it]]
{bought}, {spent} euros, bought

groceries|strike_groceries remove_from_list not_needed|take something off the shopping list|do
Takes things off the shopping list unbought.|Removes groceries that are not needed
unwanted,drop_items=list:of:milk,eggs,butter,rice,oranges,tomatoes,toilet paper,coffee,yoghurt,onions,flour,soap
[[remove|take|delete|strike] {unwanted} [from|off] the shopping list|we don't need {unwanted} after all|don't buy {unwanted}|no {unwanted} this week, off the list with it]
[I found enough {unwanted} in the cellar, so [take that off|that can go from the list]|Grandma brings {unwanted}, so we needn't buy that]
{unwanted} [not needed|off the list|don't buy]

pills|took_medicine log_pill pill_taken|note that medicine was taken|do
Notes that a medicine was taken.|Logs a pill
medicine,drug=of:ibuprofen,aspirin,metformin,vitamin D,iron tablets,cetirizine,omeprazole,insulin; tablets,pill_count?=int:2-4: {v} tablets; taken_at,at_clock?=time: at {v}
[I [took|swallowed|have taken] [my|the] {medicine}|[log|note] {medicine} as taken|done with the {medicine}|just had my {medicine}]
[before you ask: the {medicine} is down|I didn't forget the {medicine} this time, note it]
took {tablets} {medicine}
{medicine}[ taken| [taken|is in|done]]
{tablets} {medicine} swallowed, write that down

pills|pills_left medicine_stock how_many_tablets|see how much medicine is left|read|quantity days
How much of a medicine is left.|Stock in the medicine cabinet
medicine,drug=of:ibuprofen,aspirin,metformin,vitamin D,iron tablets,cetirizine,omeprazole,insulin
[how [much|many] {medicine} [do I have|is left|are left]?|do we still have {medicine}?|[check|see] if there's [any|enough] {medicine} left|is the {medicine} [running out|nearly gone]?]
[We fly on holiday. Will the {medicine} last?|I have a headache coming on, is there {medicine} in the house?]
{medicine} [left|stock|how many]?

pills|refill_medicine reorder_pills repeat_prescription|order more of a medicine|do|confirmation
Orders a medicine again.|Asks for a new prescription
medicine,drug=of:ibuprofen,aspirin,metformin,vitamin D,iron tablets,cetirizine,omeprazole,insulin; packs=int:2-6: {v} packs; by_post?=flag:sent home,by post~I fetch it,picked up in person
[[order|reorder|get|refill] {packs} packs of {medicine}|I [need|want] {packs} packs of {medicine}|my {medicine} is [running low|nearly gone], {packs} packs please|new prescription for {packs} packs of {medicine}]
[only crumbs left of the {medicine}, [ask the doctor for|order] {packs} packs|could I have {packs} more packs of {medicine}?]
{medicine} x {packs} packs
{packs} packs of {medicine}, {by_post}

doctor|cancel_doctor call_off_checkup drop_appointment|cancel a doctor's appointment|do
Cancels an appointment with a doctor.|Calls off a visit to the practice
doctor_kind,specialist=enum:gp=family doctor,dentist,dermatologist=skin doctor,eye_doctor=ophthalmologist,physio=physiotherapist: with the {v}; booked_day?=date: on {v}
[[cancel|call off|drop] [my|the] {doctor_kind} appointment|I [can't|won't] go to the {doctor_kind}|tell the {doctor_kind} I'm not coming]
[My back is fine again, so I won't be needing the {doctor_kind}, cancel it|no more {doctor_kind} for me, [call it off|cancel the visit]]
[I can't make the {doctor_kind} {booked_day}, cancel|cancel {doctor_kind} {booked_day}]
{doctor_kind}: cancel

doctor|next_checkup when_is_doctor upcoming_visit|tell when the next doctor's appointment is|read|date time
When the next visit to a doctor is.|Date of an appointment at the practice
doctor_kind,specialist=enum:gp=family doctor,dentist,dermatologist=skin doctor,eye_doctor=ophthalmologist,physio=physiotherapist: with the {v}
[when [do I have to|am I supposed to] [see|go to] the {doctor_kind}?|what day is the {doctor_kind} appointment?|do I have a date with the {doctor_kind} yet?|next {doctor_kind} appointment?]
[The boss wants to know when I'm [away at|with] the {doctor_kind}.|I lost the slip from the {doctor_kind}. What time was it?|look up my {doctor_kind} appointment]

bills|bills_due unpaid_bills open_invoices|list the bills to pay|list|title amount due_date
Bills that are not paid.|What has to be paid soon
within_days,due_in?=int:2-30: within {v} days; bill_kind?=enum:rent,power=electricity,water,phone,insurance,tax: for {v}
[which bills [are open|do I have to pay|are due]?|what do I [still|] owe?|[show|list] [me|] [the|my|all] unpaid bills|open bills?|have I forgotten to pay anything?]
[The drawer is full of letters. Which ones cost me money?|Is anybody waiting for my money?|what's still to be paid?]
[what's due within {within_days} days?|bills next {within_days} days|which bills come up in the next {within_days} days?]

bills|pay_bill settle_invoice clear_bill|pay a bill|do|confirmation
Pays an open bill.|Settles an invoice from the account
bill_no,invoice=id:bill; from_account?=enum:giro=current account,savings,joint=joint account: from the {v}; pay_on?=start_date: on {v}
[pay [the|] bill {bill_no}|[settle|clear] {bill_no}|send them the money for bill {bill_no}|get {bill_no} out of the way, pay it]
[They sent a reminder for {bill_no}, [just pay it|so pay]|I don't want trouble with {bill_no}, [transfer it|pay it]]
pay {bill_no} from the {from_account}
{bill_no}[ [must|has to] be paid| [pay please|- pay it|to be paid]]
{bill_no} can go off the {from_account}

bills|dispute_bill contest_invoice object_to_bill|object to a bill|do
Objects to a bill.|Tells the sender that a bill is wrong
bill_no,invoice=id:bill; flaw,objection=enum:too_high=more than agreed,not_mine=somebody else's,paid_twice=already paid,never_delivered=for nothing we got: for being {v}
[[dispute|contest|object to] {bill_no}, it's {flaw}|I won't pay {bill_no}: {flaw}|write to them that {bill_no} is {flaw}]
[I nearly fell off my chair. {bill_no} is {flaw}! [Contest it|Raise an objection].|somebody should tell them {bill_no} is {flaw}]
{bill_no}[ is {flaw}, [complain|object|tell them]| [is wrong|can't be right], {flaw}|: {flaw}, [reject it|don't accept it]]

depot|sell_shares sell_stock unload_shares|sell shares|do|confirmation
Sells shares of a company.|Places an order to sell
symbol,share=ticker: of {v}; share_count,how_many=int:2-500: {v} shares; at_least,limit_price?=int:20-900: at {v} or more
[sell {share_count} [shares of|] {symbol}|get rid of {share_count} {symbol}|I want out of {symbol}, {share_count} shares|[unload|dump] {share_count} {symbol} [shares|]]
[I don't trust {symbol} any more, throw {share_count} shares on the market|sell {share_count} {symbol} if I get at least {at_least}]
{symbol}[ sell {share_count}| has climbed enough, cash in {share_count} shares]
{share_count} {symbol} [to sell|out|for sale]

depot|price_alert watch_stock notify_at_price|warn when a share reaches a price|do
Watches a share and warns at a price.|Sets an alert on a stock
symbol,share=ticker: on {v}; goes,direction=enum:above=over,below=under: when {v}; threshold,trigger=int:20-900: {v}
[tell me when {symbol} [goes|is|trades] {goes} {threshold}|warn me if {symbol} [moves|gets] {goes} {threshold}|I'd like to know as soon as {symbol} is {goes} {threshold}|alert {symbol} {goes} {threshold}]
[keep an eye on {symbol}: {goes} {threshold} [I want to hear|give me a shout]|I'll only [sell|buy] {symbol} {goes} {threshold}, so ring when it's there]
{symbol} {goes} {threshold} - [ping me|let me know|alert]

depot|holdings_value portfolio_worth my_shares|see what the shares are worth|read|amount change_percent
Value of the user's shares.|What the portfolio is worth
since,compare_with?=enum:yesterday,last_week=a week ago,last_year=a year ago: compared with {v}; with_dividends?=flag:dividends counted~dividends left out
[what [are|is] my [shares|portfolio|depot] worth?|how [am I doing|rich am I] on the stock market?|[show|check] [me|] [the value of|] my [portfolio|depot]|total of all my shares?]
[The papers talk of a crash. How much have I [got left|lost]?|could I [buy a house|retire] from my stocks? What are they worth?]
[am I [richer|better off] than {since} with my shares?|portfolio vs {since}]

phone|missed_calls who_called unanswered_calls|list missed calls|list|name phone time
Calls that were not answered.|Who tried to ring the user
since_when?=time: since {v}; known_only?=flag:only people I know,contacts only~unknown numbers too
[who [called|rang|tried to reach me]?|[any|did I miss any|show me the] [missed|] calls?|missed calls|has anybody [phoned|rung]?]
[I was in the shower. Did it ring?|My phone was on silent, who wanted me?|was there a call while I was out?]
[who rang since {since_when}?|calls missed since {since_when}]

phone|block_caller refuse_number bar_number|block a caller|do
Blocks calls from a number.|No more calls from somebody
caller_no,bad_number=phone: from {v}; texts_too?=flag:texts as well,messages too~calls only; report_spam?=flag:and report it,reported as spam~without reporting it
[block {caller_no}|don't let {caller_no} [through|ring me] again|I don't want calls from {caller_no}]
[Some salesman rings every evening from {caller_no}. I've had it.|they woke the baby again, {caller_no}, make them stop]
{caller_no}[ [should|must] never reach me again| [block|keeps bothering me|is spam], [shut them out|block it]]
{caller_no}: block, {texts_too}

phone|divert_calls forward_calls redirect_phone|divert calls to another number|do
Diverts calls to another number.|Forwards the phone
target_no,other_phone=phone: to {v}; in_case,condition_of=enum:always=all the time,busy=when I'm on the line,no_answer=when I don't pick up
[[divert|forward|redirect] [my|] calls to {target_no} {in_case}|calls should go to {target_no} {in_case}]
[I'm up on the roof. Let {target_no} take my calls {in_case}.|somebody at {target_no} can answer for me {in_case}]
{in_case}[, [send|put] callers through to {target_no}|: calls -> {target_no}]
{target_no} should get my calls {in_case}

cards|look_up_number find_contact phone_of|find somebody's number|read|phone email
Number of a person in the address book.|Finds a contact
contact_name,person=name: of {v}/for {v}; number_kind?=enum:mobile=cell,home=landline,work=office: the {v} number
[what is {contact_name}'s number?|[find|look up|give me] the number of {contact_name}|how can I reach {contact_name}?|do I have a number for {contact_name}?]
[I need to get hold of {contact_name}, where do I ring?|my old phone is dead, tell me {contact_name}'s number]
how do I reach {contact_name}, the {number_kind} number?
{contact_name} [number|phone]?
{number_kind} number of {contact_name}

cards|update_number change_contact correct_phone|change somebody's number|do
Changes the number of a person in the address book.|Corrects a contact
contact_name,person=name: of {v}; fresh_number,new_phone=phone: to {v}; old_too,keep_old?=flag:keeping the old one too~instead of the old one,and delete the old one
[change|update|set] the number of {contact_name} to {fresh_number}
correct my address book: {contact_name}, {fresh_number}, {old_too}
{contact_name}[ has a new number[,| -] {fresh_number}| can be reached at {fresh_number} now|'s number is now {fresh_number}| new: {fresh_number}| changed providers. It's {fresh_number} from now on, save that.]
{fresh_number} is {contact_name}'s new number

household|whose_turn chore_rota duty_of|tell whose turn a chore is|read|name date
Who has to do a chore.|Looks at the rota of the household
chore,duty=enum:dishes=washing-up,bins=rubbish,bathroom=cleaning the bathroom,shopping,laundry=washing,dog_walk=walking the dog: for {v}; rota_day?=date: on {v}
[[whose turn is it|who's on] for {chore}?|who [has to do|is responsible for|does] {chore}?|is it me or somebody else for {chore}?]
[They're quarrelling about {chore} again. Who is it?|tell me it's not my turn for {chore}]
who does {chore} {rota_day}?
{chore}: who?
{chore} {rota_day} who?

household|swap_chore trade_duty change_rota|swap a chore between two people|do
Swaps a chore between two people.|Somebody takes over a duty
chore,duty=enum:dishes=washing-up,bins=rubbish,bathroom=cleaning the bathroom,shopping,laundry=washing,dog_walk=walking the dog; instead_of,gives_up=first_name: instead of {v}; takes_over,new_person=first_name: taken over by {v}
[let {takes_over} do {chore} instead of {instead_of}|swap {chore} from {instead_of} to {takes_over}]
put {takes_over} down for {chore}, {instead_of} is off the hook
{takes_over} [takes over|does] {chore} for {instead_of}
{instead_of}[ [is ill|has exams|is away], so {takes_over} does {chore}| begged, and {takes_over} said yes to {chore}. Change the rota.]
{chore}: {takes_over} instead of {instead_of}

giving|donate give_to_charity support_cause|donate money|do|confirmation
Donates money to an organisation.|Gives to a good cause
charity,cause=of:Red Cross,animal shelter,food bank,lifeboats,rainforest fund,village school,cancer research; gift,sum_given=int:20-500: {v} euros; monthly?=flag:every month,as a monthly gift~just once,as a single gift; nameless?=flag:anonymously,without my name~with my name on it
[donate {gift} euros to the {charity}|give the {charity} {gift} euros|I [want|would like] the {charity} to have {gift} euros]
[That film moved me to tears. Send {gift} euros to the {charity}.|the {charity} does great work, let them have {gift} euros]
{gift}[ euros [for|to] the {charity}| euros, {charity}[, with love|, please|]]
{charity} {gift} euros {monthly}
`
