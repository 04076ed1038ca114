// Scenes of journeys and evenings out. The notation is in scenes.ts.
export const goingOutScenes = `
airtrip|rebook_flight change_flight switch_flight|change to another flight|do|confirmation
Moves a booking to another flight.|Changes the flight of a passenger
pnr,booking_code=id:pnr; new_flight,other_flight=flight_number: to {v}; accept_fee,pay_extra?=flag:whatever it costs,and I pay the fee~only if it's free,without a fee
[[change|rebook|switch|move] {pnr} to {new_flight}|[put|get] me on {new_flight} instead, [booking|code] {pnr}|I'd rather take {new_flight}, my booking is {pnr}|can {pnr} be moved to {new_flight}?]
[The meeting runs late and we'll never make our plane. {new_flight} would work, {pnr}.|I picked the wrong flight in {pnr}, it should be {new_flight}]
{pnr} [rebook|change] {new_flight}
{new_flight} [suits|fits] us better than what we have in {pnr}[, change it|, please swap]

airtrip|cancel_flight call_off_flight give_up_ticket|cancel a flight booking|do|status
Cancels a flight booking.|Gives a plane ticket back
pnr,booking_code=id:pnr; refund_as,money_back?=enum:cash=money,voucher=credit for later,miles=points: as {v}; passenger,only_for?=name: for {v} only
[[cancel|call off|drop] [flight booking|booking|the flight] {pnr}|I [won't|can't] fly, cancel {pnr}|what if we just stay at home? [Cancel|Scrap] {pnr}]
[My leg is in plaster, so no plane for me. {pnr}.|cancel {pnr}, refund as {refund_as}|we don't need {pnr} any more, I'd like {refund_as} back]
{pnr}[ - we're not flying after all| [cancel|storno|is off]|: [the trip is off|nobody's flying], give the tickets back]

airtrip|add_luggage extra_bag buy_baggage|add luggage to a flight|do|price
Adds luggage to a booking.|Buys bags for a flight
pnr,booking_code=id:pnr; bags,pieces=int:2-5: {v} bags; luggage_kind?=enum:standard=normal suitcases,oversize=bulky ones,sports=skis or golf gear,pram=pushchairs: as {v}
[add {bags} [bags|suitcases] to {pnr}|I [need|want] {bags} pieces of luggage on {pnr}|[can|could] we take {bags} suitcases on {pnr}?|book {bags} bags for {pnr}]
[We're moving abroad and can't do with hand luggage, so {bags} suitcases for {pnr}.|everything won't fit, put {bags} bags on {pnr}, {luggage_kind}]
{pnr} [plus|+] {bags} bags
{bags} [suitcases|bags] for {pnr}

airtrip|baggage_rules luggage_allowance what_can_i_take|tell how much luggage is allowed|read|text weight
How much luggage an airline allows.|Rules about bags
carrier,airline=of:Ryanair,Lufthansa,KLM,SAS,Iberia,easyJet,Finnair,Emirates,Qantas: with {v}; fare,ticket_type?=enum:light=basic,classic=standard,flex=flexible,business=business class: on a {v} fare
[how much luggage [can|may] I take [with|on] {carrier}?|what does {carrier} allow as hand luggage?|how heavy may a suitcase be at {carrier}?]
[My rucksack is huge. Will {carrier} let me on board with it?|does a {fare} ticket of {carrier} come with a bag?|luggage {carrier} {fare}]
{carrier}[ baggage allowance|: how [big|heavy] may my bag be?| [bag rules|suitcase weight limit]]

airtrip|lost_luggage report_missing_bag bag_not_arrived|report a lost bag|do|confirmation
Reports a bag that did not arrive.|Has lost luggage traced
bag_tag,tag_no=id:bag; came_on,flight_of=flight_number: from {v}; looks,bag_look?=of:red suitcase,black trolley,blue rucksack,green sports bag,guitar case: a {v}; send_to?=street: to {v}
[my bag [never arrived|didn't come|is missing], {bag_tag}, flight {came_on}|report {bag_tag} from {came_on} as lost|[where is|please trace] {bag_tag}? It was on {came_on} and never showed up|lost luggage: {bag_tag}, {came_on}]
[Everyone has left and I'm still at the belt, {came_on}, tag {bag_tag}.|the {looks} ({bag_tag}) wasn't on {came_on}]
{bag_tag} [not on the belt|missing], {came_on}
{came_on} came without my bag {bag_tag}

rail|train_delay is_train_late train_status|tell whether a train is late|read|minutes status
How late a train is.|Whether a train runs on time
train_no,service=of:ICE 578,RE 5,IC 2013,EC 113,TGV 9578,S 3,RB 24; at_station,stop?=city: in {v}
[is {train_no} [late|on time|delayed]?|how late is {train_no}?|does {train_no} run as planned, or what's the matter?|delay of {train_no}]
[I'm shivering on the platform. [Where is|What's up with] {train_no}?|when {train_no} gets to {at_station}, is it late?]
{train_no}[ [on time?|delay?|punctual?]|, how many minutes behind?]
{train_no} {at_station} late?

rail|platform_of which_track track_number|tell from which platform a train leaves|read|text
Platform that a train leaves from.|Track of a train at a station
train_no,service=of:ICE 578,RE 5,IC 2013,EC 113,TGV 9578,S 3,RB 24: for {v}; at_station,stop=city: in {v}
[[which|what] [platform|track] [does|will] {train_no} leave from in {at_station}?|platform of {train_no} in {at_station}|where do I [get on|board|catch] {train_no} in {at_station}?]
[I'm running through the station of {at_station}! Where to for {train_no}?|the boards are broken in {at_station}, what track has {train_no}?]
{train_no} {at_station} [platform|track]?
{at_station}, {train_no}: [left or right|which platform|what track]?

rail|reserve_train_seat book_train_place train_reservation|reserve a seat on a train|do|confirmation
Reserves seats on a train.|Keeps a place for a traveller
train_no,service=of:ICE 578,RE 5,IC 2013,EC 113,TGV 9578,S 3,RB 24: on {v}; ride_day,travel_day=start_date: on {v}; where_in,coach_area?=enum:window=by the window,aisle,quiet=silent coach,table=at a table,family=family compartment; places_wanted,how_many?=int:2-6: {v} of them
[reserve [a seat|somewhere to sit] on {train_no} on {ride_day}|I want to sit on {train_no} {ride_day}, reserve please|seat reservation {train_no} {ride_day}]
[Last time I stood all the way. Not on {train_no} on {ride_day}, I want a seat!|we'd like {places_wanted} seats on {train_no}, {ride_day}]
{ride_day} it'll be packed, so get me a seat on {train_no}
{train_no}, {ride_day}, seat
{ride_day} {train_no} [reservation|reserve a seat], {where_in}

transit|next_bus bus_departures when_is_bus|tell when the next bus comes|list|time destination
Next departures of a bus line.|When a bus comes to a stop
line_no,bus_line=int:21-199; bus_stop,from_stop=of:Market Square,Central Station,Mill Lane,Harbour Gate,Hospital,University,Old Bridge: from {v}/at {v}
[when does [bus|the] {line_no} [come|leave] [at|from] {bus_stop}?|next {line_no} from {bus_stop}|is there [another|a] {line_no} from {bus_stop} soon?|how long do I wait for the {line_no} at {bus_stop}?]
[I'm still brushing my teeth. When do I have to be at {bus_stop} for the {line_no}?|it rains and {bus_stop} has no roof, how long till the {line_no}?]
{bus_stop} {line_no} [next|when]?
{line_no} from {bus_stop}[?|, when?| next]

transit|buy_pass travel_card season_ticket|buy a pass for buses and trams|do|price
Buys a pass for buses and trams.|Season ticket of the city transport
pass_kind,validity=enum:day=for one day,week=for seven days,month=for a month,year=for a year; zones,area_of?=of:A,AB,ABC,BC: for zones {v}; reduced,discount?=enum:student,senior=pensioner,child,none=full price: as {v}
[buy [me|] a [bus|transit|travel] pass, {pass_kind}|I [need|want|would like] a pass for the [trams|buses|tube], {pass_kind}|get me a city transport ticket {pass_kind}|travel card {pass_kind}]
[I'm sick of single tickets. A pass {pass_kind}, please.|the car is at the garage, so I'll ride the tram, get me a pass, {pass_kind}]
a pass {pass_kind}, zones {zones}, please
a {reduced} travel card, {pass_kind}
{pass_kind} pass, zones {zones}
{reduced} pass, {pass_kind}

transit|line_disruptions service_changes trouble_on_line|tell about trouble on a line|list|title time
Disruptions of a line.|Whether a tram or tube runs normally
line_name,route=of:red line,tram 7,blue line,S-Bahn 2,ring line,tram 12,night bus; upcoming,planned_too?=flag:planned works too,including planned ones~only what is going on now
[is there [trouble|a problem|anything wrong] on the {line_name}?|does the {line_name} run [normally|as usual]?|disruptions {line_name}|why doesn't the {line_name} come?]
[The stop is full of angry people. What's up with the {line_name}?|should I take the bike, or is the {line_name} fine?]
{line_name}[ [ok?|disruptions?|running?]|: [what's going on|any closures]?]
{line_name}, {upcoming}, any trouble?

cab|where_is_cab driver_eta taxi_position|see how far away the taxi is|read|eta_minutes location
Where the ordered taxi is.|Minutes until the driver comes
ride_ref,trip_code=id:ride: for {v}
[where is my [taxi|driver|cab]? [It's|The ride is] {ride_ref}|how long until the [driver|cab] of {ride_ref} is here?|is {ride_ref} [close|nearly here|on its way]?|ETA of {ride_ref}]
[I've been on the kerb for ages, what is {ride_ref} doing?|no car in sight. {ride_ref}, how many minutes?]
{ride_ref}[ [where|how long|eta]?|: do I have time for [a coffee|the loo] before the driver comes?]

cab|cancel_cab drop_ride send_taxi_away|cancel a taxi|do|status
Cancels an ordered taxi.|Calls off a ride
ride_ref,trip_code=id:ride; why_not,cause?=enum:found_lift=somebody else drives me,too_slow=takes too long,plans_changed=not going any more: since {v}
[cancel [my|the] [taxi|cab|ride] {ride_ref}|I don't need [the car|the taxi] {ride_ref} any more|no taxi after all, {ride_ref}]
[My neighbour honks outside, so {ride_ref} can go.|cancel {ride_ref}: {why_not}]
{ride_ref}[, send the driver [away|back]| [cancel|off]|: [no need to come|turn round], we're walking]
{why_not}, call off {ride_ref}

hirecar|extend_rental keep_car_longer prolong_hire|keep a hired car longer|do|price
Extends the hire of a car.|Keeps a rental car for more days
hire_ref,rental_no=id:rent; until_day,return_new=end_date: until {v}; same_rate?=flag:at the same rate,if it costs the same per day~at any rate
[[extend|prolong] {hire_ref} until {until_day}|I'd like to keep the [rental|car] {hire_ref} until {until_day}|can we drive {hire_ref} till {until_day}?]
[The coast is so lovely that we stay. We give the car {hire_ref} back on {until_day}.|we won't make it back in time with {hire_ref}, make it {until_day}]
{hire_ref}[ back on {until_day}, not as agreed| longer, until {until_day}]
{until_day} as the new return day of {hire_ref}

hirecar|add_driver second_driver extra_driver|add a driver to a hired car|do|price
Adds a driver to a rental contract.|Lets somebody else drive the hired car
hire_ref,rental_no=id:rent: to {v}; driver_name,co_driver=name: named {v}; years_old,driver_age?=int:21-79: aged {v}/{v} years old
[[add|enter] {driver_name} as [a|second] driver [to|on|for] {hire_ref}|may {driver_name} drive the car too? {hire_ref}]
I can't drive the whole way alone, so let {driver_name} take over on {hire_ref}.
{driver_name}[ [also drives|wants to drive|should be allowed to drive] {hire_ref}| too at the wheel, {hire_ref}]
{hire_ref} second driver {driver_name}
{driver_name}, {years_old}, drives as well, contract {hire_ref}

lodging|extend_stay more_nights stay_longer|stay longer at a hotel|do|price
Adds nights to a hotel booking.|Lets guests stay longer
stay_ref,hotel_booking=id:stay: for {v}; add_nights,further_nights=int:2-9: {v} more nights; other_room_ok?=flag:another room is fine,even in another room~only in the same room
[[add|book] {add_nights} more nights to {stay_ref}|we [want|would like] to stay {add_nights} nights longer, {stay_ref}|extend {stay_ref} by {add_nights} nights|can we have the room {add_nights} nights longer? {stay_ref}]
[The children cry at the thought of leaving. {add_nights} more nights then, {stay_ref}.|the strike keeps us here, so {add_nights} extra nights on {stay_ref}]
{stay_ref} +{add_nights} nights
{stay_ref}: {add_nights} nights more, {other_room_ok}

lodging|late_checkout leave_later keep_room_until|leave the hotel room later|do|price
Lets a guest leave the room later.|Late departure from a hotel
stay_ref,hotel_booking=id:stay: for {v}; leave_at,out_by=time: until {v}; store_bags,keep_bags?=flag:and keep our bags after that,with luggage storage~no need to store bags
[late checkout [for|on] {stay_ref}, {leave_at}|[may|can] we keep the room {stay_ref} until {leave_at}?|we'd [like|prefer] to leave at {leave_at}, {stay_ref}]
[We were dancing till dawn and won't be out of bed early: {leave_at}, {stay_ref}.|our train goes in the evening, can {stay_ref} stay in the room till {leave_at}?]
{stay_ref}[ checks out at {leave_at}, arrange that| out at {leave_at}]
{leave_at} checkout for {stay_ref} please

lodging|room_service bring_to_room order_to_room|have something brought to the room|do|minutes
Brings something to a hotel room.|Orders from the kitchen to the room
room_no,to_room=int:101-799: to room {v}; wish,wanted_thing=of:club sandwich,pot of tea,extra pillow,ironing board,bottle of wine,fruit plate,baby cot,towels,toothbrush; bring_at?=time: at {v}
[[bring|send|get] [us|me|] [up|] {wish} to {room_no}|room {room_no} [would like|needs|wants|ordered] {wish}|could {room_no} have {wish}?]
[I'm in {room_no}, starved and tired. {wish} would make me happy.|there's none in {room_no}: {wish}, please bring it]
{wish}[ for [room|] {room_no}, please| - room {room_no}]
{room_no}: {wish}

lodging|hotel_offers_what amenities_of hotel_facilities|tell what a hotel offers|read|text
What a hotel offers its guests.|Facilities of a house
hotel_name,house=of:Seaview Palace,Hotel Adler,The Old Mill,Grand Continental,Lindenhof,Casa Azul,Polar Lodge: of {v}; facility,looking_for?=enum:pool=somewhere to swim,wifi=internet,parking=a garage,gym=a fitness room,pets=dogs allowed,lift=an elevator: {v}
[what does {hotel_name} [offer|have]?|[tell me about|describe] the facilities of {hotel_name}|is {hotel_name} any good, what's there?|amenities {hotel_name}]
[They put us up at {hotel_name}. What can we expect there?|what can one do at {hotel_name} when it rains all day?]
[is there {facility} at {hotel_name}?|does {hotel_name} have {facility}?]
{hotel_name} [facilities|amenities|what's included]?
{hotel_name}: {facility}, yes or no?

tables|cancel_table drop_table give_up_table|cancel a table|do|status
Cancels a table at a restaurant.|Gives a reservation up
eatery,restaurant=of:Luigi's,Golden Dragon,Chez Marie,The Anchor,Taverna Rhodos,Blue Elephant,Zum Hirsch: at {v}; under_name,booked_by=last_name: under the name {v}; table_day?=date: on {v}
[cancel [our|the] table at {eatery}, [name|booked as] {under_name}|we're not [coming|eating] at {eatery} after all, {under_name}|tell {eatery} that {under_name} [isn't|won't be] coming]
[The baby has a fever, so {eatery} must do without us. {under_name}.|give our table at {eatery} to somebody else, it's under {under_name}]
{eatery}[, {under_name}: cancel| table {under_name} [off|cancel]]
{under_name} at {eatery} - we can't come

tables|join_waitlist queue_for_table put_on_waiting_list|get on the waiting list for a table|do|eta_minutes
Puts guests on the waiting list of a restaurant.|Queues for a free table
eatery,restaurant=of:Luigi's,Golden Dragon,Chez Marie,The Anchor,Taverna Rhodos,Blue Elephant,Zum Hirsch: at {v}; party,persons=int:2-12: for {v}/{v} of us; terrace,seat_area?=enum:inside=indoors,outside=on the terrace,bar=at the counter: {v}
[put {party} of us on the waiting list at {eatery}|queue for a table for {party} at {eatery}|can {party} people wait for a table at {eatery}?]
[No free chair far and wide at {eatery}! We'd wait though, {party} of us.|as soon as a table for {party} comes free at {eatery}, we want it]
{eatery}[ is full, [get|put] us on the list, {party} people| waitlist {party}]
{party} people waiting for {eatery}

tables|menu_of what_do_they_serve see_menu|see what a restaurant serves|list|title price
Menu of a restaurant.|What is served and what it costs
eatery,restaurant=of:Luigi's,Golden Dragon,Chez Marie,The Anchor,Taverna Rhodos,Blue Elephant,Zum Hirsch: at {v}; diet,only_for?=enum:vegan=without animal products,vegetarian=without meat,gluten_free=without gluten,halal; course_of,menu_part?=enum:starters=appetisers,mains=main dishes,desserts=puddings,drinks: only {v}
[what's on the menu at {eatery}?|[show|open|read] [me|] the menu of {eatery}|what do they [serve|cook|have] at {eatery}?|is there something for picky eaters at {eatery}?]
They've booked {eatery}, and I don't know what to expect on the plate.
{eatery}[ menu|, what can we eat there?|: [menu|dishes|prices]?]
{diet} dishes at {eatery}?
{eatery} {diet} {course_of}

takeout|order_progress where_is_my_food food_status|see how far the food is|read|status eta_minutes
How far a food order is.|When the ordered meal comes
food_order,meal_no=id:food: of {v}; with_map?=flag:with the rider on a map,and show the rider~without a map
[where is my [food|pizza|dinner]? [Order|It's|No.] {food_order}|[how long|how much longer] [does|will] {food_order} take?|has {food_order} left the kitchen?|is {food_order} on the way [yet|]?]
[Six hungry people stare at the door. {food_order}?|the food's late, find out what's up with {food_order}]
{food_order}[ [where|status|how long]?|: [still cooking|already on the bike]?]

takeout|repeat_order same_again order_like_last_time|order the same food again|do|eta_minutes
Orders the same food as before.|Repeats an earlier order of a meal
food_order,meal_no=id:food; to_place,bring_where?=enum:home=to the flat,work=to the office,parents=to my parents' house; meal_note?=note
[[repeat|reorder] {food_order}|the same [again|as in|thing as] {food_order}[, please|]|I [loved|liked] {food_order}, once more please|could I have {food_order} [again|another time]?]
[I can't be bothered to choose. What we had in {food_order} is fine.|nobody feels like cooking, so {food_order} again]
{food_order} [again|once more|repeat]
{food_order} was delicious, [let's have that again|order that again], {to_place}

takeout|wrong_food complain_meal report_order_problem|complain about delivered food|do|confirmation
Complains about delivered food.|Reports a problem with a meal
food_order,meal_no=id:food: with {v}; wrong_how,trouble=enum:cold=not warm,missing_item=incomplete,wrong_dish=not what we ordered,spilled=spilt all over,late=far too late; demand,want_back?=enum:refund=my money back,redelivery=a new one,voucher=a credit: I want {v}
[[complain about|report] {food_order}: {wrong_how}|tell them {food_order} was {wrong_how}|this can't be right, {food_order}, {wrong_how}]
We looked forward to it all week, then {food_order}: {wrong_how}.
{food_order}[ [came|arrived|was] {wrong_how}| {wrong_how}]
{wrong_how}, order {food_order}, [not ok|I'm not happy]
{food_order} was {wrong_how}, I want {demand}

stage|plays_on theatre_programme whats_on_stage|see what a theatre plays|list|title date time
What a theatre or opera house plays.|Programme of a stage
playhouse,theatre=of:Royal Opera,City Theatre,Globe Theatre,Burgtheater,Schauspielhaus,Teatro Nuevo,Puppet Theatre: at {v}; play_sort?=enum:opera,ballet=dance,comedy=something funny,drama=tragedy,musical: only {v}; from_now,since_day?=start_date: from {v}
[what's on at the {playhouse}?|[what|which plays] [do|does] the {playhouse} [play|perform|show]?|[show|get] [me|] the programme of the {playhouse}|is there anything worth seeing at the {playhouse}?]
[My parents love the {playhouse}. What could I give them tickets for?|I passed the {playhouse} and saw posters everywhere. What do they do?]
[any {play_sort} at the {playhouse}?|the {playhouse}, {play_sort}, from {from_now} on]
{playhouse}[ programme| [what's on|programme|plays]?]
{playhouse} {play_sort} from {from_now}

stage|return_ticket resell_ticket give_ticket_back|give a ticket back|do|amount
Gives a ticket for a show back.|Sells a ticket to somebody else
ticket_no,admission=id:tix; ask_price,for_price?=int:21-180: for {v} euros; to_friend,pass_to?=first_name: to {v}
[[give|hand] back [ticket|] {ticket_no}|I can't go, [return|sell] [ticket|] {ticket_no}|somebody else can have {ticket_no}|[sell|get rid of] my ticket {ticket_no}]
[What a pity, I'd looked forward to it for months. Take back {ticket_no}.|let {ticket_no} go for {ask_price} euros]
{ticket_no}[ [return|for sale|give back]|: I'm ill, [find a buyer|take it back]]
{ask_price} euros is what I want for {ticket_no}

museum|opening_hours when_open hours_of|tell when a museum is open|read|time end_time
Opening hours of a museum or sight.|When a place opens and closes
museum_name,sight=of:Louvre,Prado,Rijksmuseum,Uffizi,National Gallery,Deutsches Museum,Vasa Museum,Aquarium: of the {v}; visit_day?=date: on {v}
[when is the {museum_name} open?|[opening hours|hours] of the {museum_name}|is the {museum_name} [closed|open]?|until when can one get into the {museum_name}?|what time does the {museum_name} [close|open]?]
[We stand in front of the {museum_name} and the doors are shut. When do they open?|is it too late for the {museum_name}?]
[can we visit the {museum_name} {visit_day}?|is the {museum_name} open {visit_day}?]
{museum_name} [hours|open?|closing time?]
{museum_name} {visit_day} open or closed?

museum|book_guide guided_visit reserve_tour|book a guided tour|do|confirmation
Books a guide for a museum or sight.|Reserves a guided tour
museum_name,sight=of:Louvre,Prado,Rijksmuseum,Uffizi,National Gallery,Deutsches Museum,Vasa Museum,Aquarium: at the {v}; tour_day,guided_on=date: on {v}; tongue,guide_speaks?=language: in {v}; group_size?=int:2-25: for {v} people
[book [a guide|a guided tour] [of|for|at] the {museum_name} {tour_day}|we'd like somebody to show us round the {museum_name} {tour_day}|guided tour {museum_name} {tour_day}|can we have a guide at the {museum_name} {tour_day}?]
[I never understand modern art alone. A guide for the {museum_name} {tour_day} would help.|let an expert explain the {museum_name} to us {tour_day}, in {tongue}]
{museum_name} {tour_day} with a guide
{tour_day}, {museum_name}: guided tour in {tongue}

carpark|save_place pin_location remember_spot|save a place|do
Saves a place on the map.|Marks a spot to find it again
spot_address,where=street: at {v}; spot_label,call_it=of:home,work,best bakery,dentist,climbing hall,summer house,grandma: as {v}
[save {spot_address} as {spot_label}|[remember|mark|pin] {spot_address} as {spot_label}|put a pin on {spot_address}, call it {spot_label}]
[I keep getting lost. {spot_address} is {spot_label}, keep that on the map.|we've moved, {spot_label} is {spot_address} from now on]
{spot_label}[ is at {spot_address}, save that|: {spot_address}, [save|remember it|pin it]]
{spot_address} = {spot_label}

carpark|find_parking free_spaces car_parks_near|find somewhere to park|list|location price distance
Car parks with free spaces.|Where to leave the car
near_to,close_to=of:the station,the stadium,the cathedral,the zoo,the old town,the university,the hospital,the airport: near {v}; max_hourly,hour_price?=int:2-9: at most {v} euros an hour; need,special?=enum:disabled=for disabled people,charger=with a charging point,covered=under a roof,truck=for a van
[where can I [park|leave the car] near {near_to}?|[find|look for] [a parking space|a car park] near {near_to}|free parking spaces at {near_to}?|is there anywhere to park at {near_to}?]
[I've driven round {near_to} for ages. Where do I get rid of this car?|we come by car to {near_to}, where does one park?|parking {near_to}]
a space {need} near {near_to}
[parking near {near_to} for {max_hourly} euros an hour or less|not more than {max_hourly} euros an hour, car park, {near_to}]
{need}, close to {near_to}, a parking space?

carpark|where_did_i_park locate_my_car car_spot|tell where the car is parked|read|location
Where the user left the car.|Last parking spot
which_car,vehicle_of?=of:the Polo,the van,the Tesla,my wife's car,the company car: of {v}
[where did I [park|leave the car]?|where's my car?|[find|locate] [my|the] [parked|] car|I can't find my car|show me the way back to the car]
[All the levels look alike. Where have I parked?|the shopping bags are heavy and the car's gone, where is it?|which street did I leave the car in?]
[where did I leave {which_car}?|where is {which_car} parked?]
{which_car} - parked where?

slopes|snow_report snow_depth how_much_snow|tell how much snow there is|read|text temperature
Snow in a ski resort.|Depth and quality of the snow
resort,ski_area=of:Zermatt,St. Anton,Chamonix,Livigno,Levi,Aspen,Whistler,Niseko: in {v}; at_level,elevation_of?=enum:valley=down in the valley,middle=halfway up,summit=at the top: {v}
[[how much snow is there|how deep is the snow] in {resort}?|snow report {resort}|is there [enough|any] snow in {resort}?|is it [icy|powder] in {resort}?]
[My new skis are waiting in the hall. Is it white in {resort}?|we're thinking of {resort}, but only if it has snowed enough there]
snow in {resort} {at_level}?
{resort} snow[?| depth?]
{at_level} in {resort}, how much snow?

slopes|lifts_running open_lifts which_lifts|tell which lifts run|list|name status
Lifts and slopes that are open.|What runs in a ski resort
resort,ski_area=of:Zermatt,St. Anton,Chamonix,Livigno,Levi,Aspen,Whistler,Niseko: in {v}; slope_grade,difficulty?=enum:blue=for beginners,red=medium,black=for experts: {v} slopes
[which lifts [are running|run|are open] in {resort}?|are the lifts [open|going] in {resort}, or is it too windy?|lift status {resort}|can we get up the mountain in {resort}?]
[There's a storm, and we're all dressed up in ski boots in {resort}. Does anything run?|what's closed in {resort}?]
lifts {resort} {slope_grade}
{resort} lifts[?| open?]
{slope_grade} slopes in {resort}, which lifts?

seaside|sea_temperature water_warmth how_warm_is_water|tell how warm the water is|read|temperature
How warm the sea or a lake is.|Water temperature for swimmers
beach,water_at=of:Bondi Beach,Lake Garda,Rimini,Brighton,Lake Bled,Copacabana,Warnemünde,Nazaré: at {v}
[how [warm|cold] is the [water|sea] at {beach}?|water temperature {beach}|can one swim at {beach} [without freezing|yet], or is the water too cold?|is the water at {beach} warm enough for [kids|a swim]?]
[I'm in my bathing suit at {beach} and dare not go in. How cold is it in there?|wetsuit or trunks for a swim at {beach}?]
{beach} water temp?

seaside|rent_sunbed deck_chair book_beach_chair|rent a sunbed|do|price
Rents sunbeds on a beach.|Keeps deck chairs for a day
beach,shore=of:Bondi Beach,Lake Garda,Rimini,Brighton,Lake Bled,Copacabana,Warnemünde,Nazaré: at {v}; beds,chairs=int:2-8: {v} beds; beach_row,row?=int:2-12: in row {v}; parasol,shade?=flag:with a parasol,in the shade~without a parasol,in full sun
[rent {beds} [sunbeds|deck chairs] at {beach}|we [need|want] {beds} [sunbeds|beach chairs] at {beach}|can you keep {beds} loungers for us at {beach}?]
[The sand is too hot to lie on! {beds} loungers at {beach}.|all of us want to lie down at {beach}, {beds} beds]
{beds} sunbeds at {beach}, please
{beach} {beds} sunbeds
{beds} deck chairs, {beach}, {parasol}

pedal|hire_bike rent_bicycle book_bike|hire bicycles|do|price
Hires bicycles for some hours.|Rents bikes at a station
bikes,how_many=int:2-8: {v} bikes; bike_station,pick_up_at=of:Main Station,Old Harbour,Castle Park,Town Hall,West Gate,Riverside: at {v}; bike_kind?=enum:city=normal bikes,electric=e-bikes,mountain=off-road bikes,cargo=carrier bikes: as {v}; saddle_hours,keep_for?=int:2-10: for {v} hours
[[hire|rent|book] {bikes} bikes at {bike_station}|we [need|want] {bikes} bikes at {bike_station}|can we get {bikes} bicycles from {bike_station}?|reserve {bikes} bikes, {bike_station}]
[The sun is out and we'd love to cycle along the river. {bikes} of us, from {bike_station}.|my feet hurt from all the walking, let's cycle: {bikes} bikes at {bike_station}]
{bikes} bikes, {bike_station}[, please|]
{bike_station} {bikes} bikes

pedal|bikes_available free_bikes any_bikes_left|see whether bicycles are free|read|quantity
Free bicycles at a station.|How many bikes can be had
bike_station,dock_at=of:Main Station,Old Harbour,Castle Park,Town Hall,West Gate,Riverside: at {v}
[are there [any|] bikes [left|] at {bike_station}?|how many [bikes|bicycles] are [free|left] at {bike_station}?|[check|see] the bike station {bike_station}|is {bike_station} out of bikes?]
[It's a long way to {bike_station} on foot, only to find the racks empty. Are they?|will I find a bicycle at {bike_station}?]
{bike_station} bikes[?| free?| left?]

camping|book_pitch reserve_campsite camp_at|book a pitch at a campsite|do|confirmation
Books a pitch at a campsite.|Keeps a place for a tent
campsite,camp=of:Pine Bay,Lakeview Camp,Eagle Rock,Dune Park,Camping Verde,Forest Edge: at {v}; camp_nights,how_long=int:2-14: for {v} nights; sleep_in,shelter=enum:tent,caravan=trailer,camper_van=motorhome,cabin=little hut: with a {v}; socket,electricity?=flag:with electricity,with a power socket~without electricity,no power needed
[book a pitch at {campsite}, {sleep_in}, {camp_nights} nights|we'd like to camp at {campsite} for {camp_nights} nights, {sleep_in}|is there room for a {sleep_in} at {campsite}, {camp_nights} nights?]
[The kids want marshmallows and stars. {camp_nights} nights at {campsite} in a {sleep_in}.|hotels are too dear, so we bring a {sleep_in} to {campsite}, {camp_nights} nights]
{camp_nights} nights at {campsite} with a {sleep_in}
{campsite} {camp_nights} nights {sleep_in}
`
