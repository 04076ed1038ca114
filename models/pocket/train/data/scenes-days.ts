// Scenes of consumer assistants: the road, health, money, notes, messages. The notation is in scenes.ts.
export const dayScenes = `
journey|flight_state is_flight_late track_flight|see how a flight is doing|read|status gate arrival
Whether a flight is on time, and its gate.|Live state of a flight
number,flight_no=flight_number; travel_day,on?=date: on {v}
[is|will] {number} [late|delayed|on time|cancelled]?
[I'm picking up my mother|my wife is|grandpa sits] [from|on] {number}, [when does she land|has it landed|is it late]?
[which gate|what gate|from which gate] for {number}[?| {travel_day}?]
{number}[?| {travel_day}| status| on time?]
[has|did] {number} [take off|taken off|landed|left] [yet|]?
[what's going on with|any news about|how is] {number}

journey|train_times rail_connections next_train|find trains|list|time
Trains between two stations.|Rail connections at an hour
from_station,depart_from=city: from {v}; to_station,arrive_in=city: to {v}; leave_at,departure=time: at {v}/after {v}; changes,max_changes?=int:2-4: with at most {v} changes
[next|any|a] train {from_station} - {to_station} [after|around|from] {leave_at}
[I need to be on a train|I want to take the train|by rail] from {from_station} to {to_station} [around|at|after] {leave_at}
[what goes|which trains run|anything on rails] from {from_station} [for|to] {to_station} [around|after] {leave_at}?
{leave_at}, {from_station}, {to_station}, by rail[, at most {changes} changes|]
[how do I get|get me] to {to_station} [by rail|on the railway] from {from_station}, [leaving|setting off] {leave_at}?

journey|choose_seat pick_seat assign_place|choose a seat|do
Chooses a seat in a booking.|Seat on the plane
booking,booking_code=id:trp: in {v}/for booking {v}; seat_type,preference=enum:window,aisle=corridor,exit_row=emergency exit,front=first rows: {v} seat/at the {v}; passenger,traveller?=full_name: for {v}
[I have long legs|I get up a lot|I'm picky], {seat_type} seat [in|for] {booking}[ please|]
{booking}: {seat_type}[ for {passenger}|]
[put|sit|place] {passenger} [at the|near the] {seat_type} in {booking}
[can I|may I|could I] [sit at the|have a seat at the] {seat_type}? [Booking|It's] {booking}
{seat_type}, {booking}[, {passenger}|]

journey|web_check_in get_boarding_pass check_in_online|check in for a flight|do|confirmation
Checks a passenger in and gives the boarding pass.|Online check-in
booking,locator=id:pnr: for {v}/with the code {v}; family_name,surname=last_name: name {v}; bags,suitcases?=int:2-4: with {v} bags/{v} suitcases
[I fly tomorrow|we leave in the morning|my flight goes soon], [I still need my boarding pass|get the boarding pass|do the check-in]: {booking}, {family_name}
{booking} {family_name}[, {bags} bags|, check me in|]
[check in|check me in|get me on board]: [name|] {family_name}, [code|locator] {booking}
[the code is|my booking is] {booking} and the name {family_name}, [boarding pass please|I want to check in][, {bags} suitcases|]

journey|places_nearby around_me find_close_by|find something close by|list|location distance
Finds shops and places around a point.|Points of interest on the map
what,kind_of_place=of:pharmacy,cash machine,supermarket,playground,bakery,public toilet,swimming pool,launderette,viewpoint,post office; around,near_to=city: in {v}/around {v}; metres,within?=int:100-5000: within {v} metres
[is there|can I find|where is] a {what} [near|around|close to] {around}?
{what}, {around}[, within {metres} metres|]
[we just arrived in|I'm lost in|we are walking around] {around} and [need|are looking for] a {what}
[closest|nearest] {what} [to|in|from] {around}
{around}: [show|find] [me|us|] a {what}[, no more than {metres} m away|]
[my feet hurt|the kids are whining|it's urgent], a {what} in {around}, [where|quickly]?

journey|road_traffic jam_report drive_time_now|see how the traffic is|read|minutes
Traffic and jams between two places.|How long the drive takes with the traffic there is
from_town,begin_at=city: from {v}; to_town,end_at=city: to {v}; set_off,depart_time?=time: at {v}
[is there a jam|are there jams|any congestion|how are the roads] between {from_town} and {to_town}?
{from_town} to {to_town}, [stuck or clear|traffic|road works]?
[if I set off|leaving] at {set_off} from {from_town} to {to_town}, [will I be stuck|how slow is it|how bad is the road]?
[how long will I sit in the car|are we going to crawl] from {from_town} to {to_town}[ at {set_off}|]?
[the road|the motorway] {from_town}-{to_town}: [free|blocked|busy]?

journey|hail_cab call_taxi book_ride|call a taxi|do|minutes price
Calls a taxi.|Orders a ride from door to door
pick_up,collect_at=street: from {v}; drop_off,take_to=of:the airport,the central station,the hospital,the opera,the stadium,the university,the ferry,the town hall: to {v}; at_time,ride_time?=time: at {v}; riders,passengers?=int:2-7: for {v} people
[a cab|a taxi|a car] from {pick_up} to {drop_off}[, {at_time}|]
[pick me up|collect us|fetch us] [at|from] {pick_up}, [we're going|I need to go|bring us] to {drop_off}
[the last bus is gone|I've had a glass of wine|it's pouring], [get me|take me] from {pick_up} to {drop_off}
{pick_up} -> {drop_off}, {at_time}, {riders} [people|persons]
there are {riders} [of us|people] at {pick_up} [who must get|who need a lift|to be brought] to {drop_off}[ at {at_time}|]

journey|entry_rules visa_needed check_visa|tell the entry rules of a country|read|text
Whether travellers need a visa.|Entry rules for a nationality
nationality,passport=of:German,Indian,Brazilian,Nigerian,Canadian,Turkish,Japanese,Polish,Mexican: with a {v} passport; visiting,target_country=country: for {v}/to {v}; stay_days,length_of_stay?=int:3-180: for {v} days
[do I need|does one need|is there] [a visa|any paperwork] for {visiting} with a {nationality} passport?
{nationality} passport, {visiting}: [visa|papers]?
[I'm|my husband is|a friend of mine is] {nationality} and [wants|would like|hopes] to [go|travel] to {visiting} for {stay_days} days, what [papers|documents] are needed?
[can|may] {nationality} [citizens|people|nationals] [just walk into|enter|stay in] {visiting}[ for {stay_days} days|]?

journey|cancel_stay drop_reservation call_off_hotel|cancel a hotel booking|do|status
Cancels a reservation.|Calls off a stay
booking,reservation=id:res: {v}/of {v}; because,cause?=enum:illness=sickness,changed_plans=a change of plans,found_better=a better offer,work=my job: because of {v}
[we can't come|we won't make it|the trip is off], [cancel|drop|call off] {booking}
{booking} [is off|won't happen|must be cancelled][ because of {because}|]
[sorry|unfortunately|bad luck], because of {because} [no hotel for us|we don't need the room], [the number is|it's] {booking}
[get me|can I get] [out of|my money back for] {booking}[? {because}|?]
[cancel|scrap] {booking}: {because}

thrive|step_total count_steps walked_on|tell how much somebody walked|read|steps
Steps of a day.|How far the user has walked
which_day,day_of=start_date: for {v}/on {v}; compare,with_goal?=flag:compared to my goal,against the goal~without the goal
[did I walk enough|how much did I move|how active was I] on {which_day}?
[steps|step count] on {which_day}[?|, {compare}|]
{which_day}: how [far|much] did I [walk|go on foot]?
[my legs hurt|I was on my feet all day], how many steps were there on {which_day}?
[had I reached|how close was I to] ten thousand on {which_day}?

thrive|drank_water log_drink add_hydration|note down a drink|do
Notes how much the user drank.|Adds to the water diary
millilitres,ml=int:100-1500: {v} ml; beverage,drink?=enum:water,tea,coffee,juice: of {v}
[I drank|I had|just had|gulped down] {millilitres} ml of {beverage}
{millilitres} [ml|millilitres] of {beverage}[, done|]
[another|a glass,|one more bottle,] {millilitres} ml[ of {beverage}|]
[put me down for|count|log] {millilitres} [ml|millilitres]
[I was so thirsty|after the run I emptied a bottle], {millilitres} ml
{beverage}, {millilitres}[ ml|]

thrive|sleep_entry log_night record_sleep|note down a night|do
Notes how long and how well the user slept.|Sleep diary
asleep_at,bedtime=time: from {v}; awake_at,got_up=time: until {v}/to {v}; how_well,quality=enum:deep=like a log/soundly,fair=so-so/okay,poor=badly/awfully: {v}
[slept|I slept] {how_well}, from {asleep_at} [to|until] {awake_at}
[went to bed|fell asleep|lights out] at {asleep_at}, [up|awake|out of bed] at {awake_at}, {how_well}
{asleep_at} - {awake_at}, {how_well}
last night: {asleep_at} [to|till] {awake_at}[, {how_well}|]
[I was in bed at|bed] {asleep_at} and [got up at|rose at] {awake_at}, [slept|it was] {how_well}

thrive|pill_schedule plan_medicine remind_pills|plan when to take medicine|do
Reminds the user of tablets at set times.|Medication plan
remedy,tablet=of:vitamin D,iron,ibuprofen,magnesium,eye drops,cough syrup,zinc,folic acid,antihistamine: of {v}/to take {v}; times_a_day,per_day=int:2-4: {v} times a day; for_days,course?=int:3-60: for {v} days
[I have to|the doctor says I must|I'm supposed to] [take|swallow|use] {remedy} {times_a_day} times [a day|daily][ for {for_days} days|]
{remedy}, {times_a_day} [times daily|doses a day|a day]
[don't let me forget|make sure I take|help me remember] [my|the|] {remedy}, {times_a_day} times a day
{times_a_day} times {remedy} daily [for|over] {for_days} days

thrive|see_doctor book_checkup doctor_slot|get a date at the doctor's|do|date time
Makes an appointment with a doctor.|Books a visit to a practice
doctor,specialist=enum:dentist=tooth doctor,dermatologist=skin doctor,gp=family doctor,physio=physiotherapist,oculist=eye doctor: with the {v}/at the {v}; from_day,earliest=start_date: from {v}/not before {v}; trouble,complaint?=of:a toothache,a rash,back pain,blurred vision,a check-up,a sore knee,headaches: because of {v}
[I need a|I have to see a|I should go to the] {doctor}, [any day from|not before|earliest] {from_day}
[I've got|there's|I'm suffering from] {trouble}, [get me|make me] [an appointment|a date] [with a|at the] {doctor} [from|after] {from_day}
{doctor}, {from_day} or later, {trouble}
[when can the|could a] {doctor} [see me|have a look at me|fit me in], from {from_day} on? [Take the first slot|Book it]
[appointment|visit] {doctor}, {trouble}, [after|from] {from_day}

thrive|race_plan training_for build_training|plan training for a race|list|text
Training plan up to a race.|Weeks of running or riding with a goal
race,event=of:5k,10k,half marathon,marathon,triathlon,ultra,swimrun: for a {v}/for the {v}; weeks,weeks_left=int:4-30: in {v} weeks; runs_per_week,sessions?=int:2-7: with {v} sessions a week
[I signed up for|I want to finish|my friends talked me into] a {race} in {weeks} weeks, [what now|how do I get fit|help]
{race} in {weeks} weeks[, {runs_per_week} sessions a week|]
[get me|make me] [fit|ready|in shape] for a {race}, I [have|got] {weeks} weeks
{weeks} weeks, {race}: how [should|do] I [train|prepare]?
[I can train|I've time to run] {runs_per_week} times a week and the {race} is {weeks} weeks away

thrive|match_score game_result how_did_they_play|tell a result|read|score
Result of a match.|How a team has played
team,club=of:Arsenal,Ajax,Lakers,Juventus,Bayern,Celtics,Benfica,Yankees,Springboks,Real Madrid: of {v}; played_on,match_day?=start_date: on {v}
did {team} [win|lose|make it|get through]?
how did {team} [do|play|get on] on {played_on}?
{team}[?| score| result]
[I missed|no spoilers from my brother, I missed] the {team} [game|match], how did it end?
[what was|what's] the [score|final score|result] of {team}[ on {played_on}|]?

wallet|spent_on spending_report sum_expenses|tell what was spent|read|amount
What was spent on something in a month.|Sums expenses of a kind
spending,expense_kind=enum:groceries=food,eating_out=restaurants/takeaways,transport=petrol and tickets,clothes=clothing,subscriptions=streaming and such,rent=housing: on {v}; month,in_month=of:January,February,March,April,May,June,July,August,September,October,November,December: in {v}
[how much of my money went|how many dollars went] [on|to] {spending} in {month}?
[how much|what] did [I|we] [spend|blow|pay] on {spending} in {month}?
{spending}, {month}[?|, total]
{month}: [what did we lay out for|how much for|expenses for] {spending}[?|]
[I feel we waste too much|are we living beyond our means]? [Sum up|Total for] {spending} in {month}

wallet|standing_order recurring_transfer pay_regularly|set up a regular payment|do
Pays the same amount again and again.|Standing order
payee,goes_to=full_name: to {v}; each_time,amount=int:10-2500: of {v}/{v} each time; rhythm,every=enum:weekly=every week,monthly=every month/each month,quarterly=every three months,yearly=once a year: {v}; first_on,begins?=start_date: from {v}
[send|pay|transfer] {payee} {each_time} {rhythm}
{each_time} to {payee} {rhythm}[, from {first_on} on|, starting {first_on}|]
[my landlord|my landlady|our nanny|the allotment owner] {payee} [gets|is to get|should get] {each_time} {rhythm}
{rhythm} {each_time} [for|to|goes to] {payee}
[I'm tired of paying by hand|automate it]: {payee}, {each_time}, {rhythm}[, first on {first_on}|]

wallet|savings_goal open_pot save_towards|save for something|do
Sets money aside for a goal.|Opens a savings pot
goal,pot_name=of:a sailing trip,a new sofa,the wedding,an e-bike,driving lessons,a piano,Christmas,a camper van,a rainy day: for {v}; target_sum,needed=int:200-20000: of {v}/{v} in total; reach_by,deadline?=due_date: by {v}
[I want to|we want to|help me] [save|put aside|scrape together] {target_sum} for {goal}[ by {reach_by}|]
{goal}: {target_sum} [by|until] {reach_by}
[we dream of|I'm dreaming of|we'd love] {goal}, [it costs|that takes|we'd need] {target_sum}[, start a pot|]
[a pot|a piggy bank|a savings goal] for {goal}, {target_sum}
{target_sum} for {goal}, [I need it|should be there|ready] by {reach_by}

wallet|exchange_money rate_for currency_value|convert money|read|converted_amount rate
What a sum is worth in another currency.|Exchange rates
sum,value=int:1-9000: of {v}; has_currency,from_money=of:dollars,euros,pounds,francs,yen,kroner,zloty,pesos: in {v}; wants_currency,to_money=of:rupees,lira,won,rand,baht,forint,shekels,dirhams: in {v}/to {v}
how many {wants_currency} [do I get for|for|are] {sum} {has_currency}?
{sum} {has_currency} in {wants_currency}[?|]
[the hotel wants|the menu says|they ask] {sum} {has_currency}, how much is [that|it] in {wants_currency}?
[I've got|I still have] {sum} {has_currency} [left|in my pocket], worth how many {wants_currency}?
{has_currency} to {wants_currency}: {sum}

wallet|split_bill share_costs per_person|split a bill|read|amount
Divides a bill among people, with a tip.|What each has to pay
bill,total_bill=int:12-900: of {v}; heads,sharers=int:2-14: among {v} people/by {v}; tip,tip_percent?=int:5-25: with {v} percent tip
[the bill is|dinner was|we paid] {bill}, [we are|there were] {heads} [people|of us], how much [each|does everyone owe|per head]?
{bill} [split|divided|shared] [by|among|between] {heads}[, {tip} percent tip|]
{bill} / {heads}, [plus|with] {tip} percent [tip|gratuity]
[what does|how much must] [everyone|each] [pay|chip in|put on the table]? {bill}, {heads} people
{heads} of us [ate|drank|had pizza] for {bill}[, and we tip {tip} percent|], [what's my share|what do I owe]?

wallet|card_limit set_spending_cap limit_card|set the limit of a card|do
Sets how much can be spent with a card.|Spending cap per day or month
card,which_card=of:debit card,gold card,family card,travel card,teen card,virtual card: of the {v}/for the {v}; cap,maximum=int:50-8000: to {v}/at {v}; period,per=enum:day,week,month: per {v}/a {v}
[my daughter|my son|somebody] [spends|is spending] too much, no more than {cap} [a|per] {period} on the {card}
{card}: [at most|max|not over] {cap} [a|per] {period}
[raise|lower|set|change] the {card} to {cap} per {period}
[I'm buying a fridge|we're off on holiday], [allow|I need] {cap} a {period} [on|with] the {card}
{cap} per {period} [is enough|will do|is the maximum] for the {card}

memo|jot_down new_note write_memo|write a note|do
Writes a note.|Keeps a text in the notebook
body,content=message: saying {v}; notebook,section?=of:ideas,work,recipes,dreams,travel,house,gifts: in {v}/under {v}
[jot down|write down|take a note|make a note]: {body}
[before I forget|quick thought|just a thought]: {body}[ (goes under {notebook})|]
{body} - [keep that|write that down|note that][ under {notebook}|]
[into|under] {notebook}: {body}
[I want to keep|can you keep|hold on to] this for me: {body}

memo|recall_note search_memos find_my_note|find a note|list|title text
Searches the notes.|Finds what was written down
words,about=phrase: about {v}/with {v}; section,in_notebook?=of:ideas,work,recipes,dreams,travel,house,gifts: in {v}/under {v}
[what did I write|where did I write something|I wrote something] about {words}[?|, find it]
{words} - [I had a note on that|didn't I write that down|it's somewhere in my notes]
[find|search|look up] {words} in my [notes|scribbles|jottings][ under {section}|]
[my notes on|the note with] {words}[, please|?|]
[remind me what I scribbled|what have I got] on {words}[ in {section}|]?

memo|snooze_reminder postpone_alert later_please|put off a reminder|do
Puts a reminder off for some minutes.|Snoozes what rings
reminder,which=of:the bins,the laundry,the pasta,the stretching,the call,the tea,the medicine,the meeting: of {v}/about {v}; by_minutes,delay=int:5-180: by {v} minutes/for {v} minutes
[not now|I'm busy|give me a moment|hold on], {reminder} in {by_minutes} minutes
{reminder}: [again|later|ask me again] in {by_minutes} [min|minutes]
[I'm still|I am] [in the shower|driving|on the phone], [put off|push back] {reminder} [by|for] {by_minutes} minutes
[leave me alone|stop bugging me] about {reminder} for {by_minutes} minutes
{by_minutes} more minutes [for|before] {reminder}

memo|place_reminder remind_when_there geo_reminder|remind somebody at a place|do
Reminds the user on reaching or leaving a place.|Location-based reminder
todo,what=of:buy stamps,return the books,post the letter,pick up the dry cleaning,lock the shed,get cash,fill up the tank,grab the umbrella: to {v}; place,spot=of:the office,the house,the gym,the supermarket,the school,the station,the library,mum's house: at {v}; trigger,when=enum:entering=getting to/reaching,leaving=coming out of/walking out of: when {v}
[tell me|remind me] to {todo} when {trigger} {place}
when {trigger} {place}: {todo}
{trigger} {place}, I [must|have to|mustn't forget to] {todo}
[I always forget to|make me|nudge me to] {todo} on {trigger} {place}
{todo} - [as soon as I'm|the moment I'm] {trigger} {place}

memo|clock_in world_time what_time_there|tell the time somewhere|read|local_time
Local time at a place on earth.|World clock
place,there=city: in {v}; at_mine,my_time?=time: when it is {v} here/at {v} my time
[can I call|is it too late to ring|are they awake|are people still up] in {place}[ now|]?
[what time|how late] is it in {place}?
[time|clock] in {place}[?|]
{place} time[?|, please]
[when it is|if it's|at] {at_mine} [here|with me|at my place], what [time is it|do the clocks say] in {place}?
[my sister lives|my boss is|I have a call with someone] in {place}, what [does her clock show|time is it there]?

memo|days_until countdown_to how_long_till|count the days to a date|read|days
How many days it is to a date.|Counts days
target_day,until_date=due_date: to {v}; only_workdays,business_days?=flag:working days only,without weekends~counting weekends,every day
[how many days|how long|how many sleeps] [till|until|to] {target_day}?
{target_day}: [how far off|how many days left|days to go]?
[the wedding|our holiday|my exam|the move] is on {target_day}, how [long is that|much time is left|many days have I got]?
[days|count the days] to {target_day}[, {only_workdays}|]
[can't wait|I'm so nervous]! [How long until|Days left until] {target_day}?

chatter|text_person send_sms drop_line|text somebody|do
Sends a text message to somebody in the address book.|Writes an SMS
person,whom=first_name: to {v}; words,content=message: saying {v}
[tell|text|write] {person}: {words}
let {person} know[ that|:] {words}
{person}: {words}
{words} - [to|for|send that to] {person}
[I can't type, I'm driving|my hands are wet]. [Text|Write] {person}: {words}
[drop|shoot|send] {person} [a line|a quick message|a text]: {words}

chatter|unread_from read_inbox new_messages|read new messages|list|message author
Reads out messages that are new.|Unread messages of a person
sender,by_whom?=first_name: from {v}; since,since_time?=time: since {v}
[any news|anything new|anything] from {sender}?
[has|hasn't] {sender} [written|answered|got back to me]?
[what have I missed|did anybody write|what came in|any mail for me]?
[what have I missed|what came in] since {since}?
[my phone buzzed all night|I was in a meeting], [who wrote to me|any messages I should know of]?
[read|read out|go through] [my messages|the new ones] from {sender}
{sender} [wrote|sent me something], [what does it say|read it]

chatter|away_reply set_auto_answer busy_message|answer automatically while away|do
Answers messages automatically until a time.|Away message
reply,answer=message: saying {v}; till,back_at=time: until {v}
[I'm in the cinema|I'm on a plane|I don't want to be bothered] until {till}, [answer everyone|tell people who write]: {reply}
until {till}, [reply|answer] [everybody|to all] with {reply}
[whoever writes|if somebody writes|anyone who texts] before {till} [gets|should get|hears]: {reply}
{reply} - [that's what people get|use that as my answer] till {till}

chatter|group_call ring_family video_meeting|call several people|do
Starts a call with several people.|Video call with friends or family
people,whom=list:first_name: with {v}; camera,with_picture?=flag:with picture,on camera~sound only,no camera
[get|bring|put] {people} [on the line|together on the phone|on one call][, {camera}|]
[I want to|we want to|let us] [talk to|chat with|see] {people} [all at once|together][, {camera}|]
[ring|call|dial] {people}
{people}, [all on one call|group call|conference]
[family council|Sunday call|we need to talk]: {people}, {camera}
`
