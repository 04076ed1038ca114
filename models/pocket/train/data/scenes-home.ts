// Scenes of everyday life. The notation is in scenes.ts.
export const homeScenes = `
sky|weather_now current_conditions|tell the weather|read|temperature condition humidity
Weather at a place right now.|Temperature and sky|Current conditions
place,where=city: in {v}/at {v}; units?=enum:metric=Celsius,imperial=Fahrenheit: in {v}
[how's|how is] the weather [in|over in|at] {place}[ today| right now|]?
[is it|will it be] [warm|cold|raining|snowing|sunny|windy] in {place}[ now|]?
{place} weather[?|]
[do I need|should I take] [an umbrella|a coat|sunglasses] in {place}?
[I am|we are] [flying|going|driving] to {place}, what [is it like|should I wear] there?
[what's it like|temperature] outside in {place}, {units}
[tell me|I want to know] [how warm it is|how cold it is|what the sky looks like] in {place}

sky|rain_outlook forecast_days weather_ahead|tell the forecast|read|temperature condition
Forecast for some days.|What the weather will be
place,where=city: in {v}; horizon,number_of_days=int:2-14: for {v} days/over {v} days
[what will it be like|how will it be|what can we expect] in {place} [over|for] the next {horizon} days?
[{horizon}-day|{horizon} day] [forecast|outlook] [for|in] {place}
[will it|is it going to] [rain|snow|freeze] in {place} [within|in] the next {horizon} days?
[plan ahead|the coming] {horizon} days, {place}: [sun or rain|what weather]?

house|switch_light set_lamp light|switch a light|do
Switches a lamp.|Turns a light in a room on or off
where,area=room: in the {v}; power,state=flag:on~off
[turn|switch] {power} the [light|lights|lamp] in the {where}
[turn|switch] the [light|lights] in the {where} {power}
{where} [light|lights] {power}[ please|]
[light|lights] {power} in the {where}
[could you|would you|please|] [make sure|see] the {where} [light is|lights are] {power}

house|dim_light set_brightness dimmer|dim a light|do
Sets how bright a lamp is.|Dims the light of a room
where,area=room: in the {v}; percentage,brightness=int:1-100: to {v} percent/at {v}%
[dim|set|put] the [light|lights|lamp] in the {where} to {percentage}[%| percent]
[it is|it's] too [dark|bright] in the {where}, [make it|set it to] {percentage} percent
{percentage}% [light|brightness] in the {where}
{where} at {percentage} percent [brightness|light]

house|heating set_heating warm_room|set the heating|do
Heating of a room, in degrees.|Sets the temperature a room should have
where,area=room: in the {v}; celsius,degrees_wanted=int:5-28: at {v} degrees/to {v}
[heat|warm|warm up] the {where} to {celsius} [degrees|C|]
[I am|we are] [cold|freezing] in the {where}, [make it|set it to] {celsius}
{where}: {celsius} degrees[ please|]
[it should be|I want] {celsius} degrees in the {where}
[set|turn|put] the [heating|radiator] in the {where} [to|at] {celsius}

house|blinds move_blinds shutters|move the blinds|do
Opens and closes blinds.|Moves the shutters of a room
where,area=room: in the {v}; direction,action=enum:up=open/raise,down=close/lower: {v}
[put|roll|move] the [blinds|shutters] {direction} in the {where}
{direction} the [blinds|shutters|curtains] in the {where}
[blinds|shutters] {direction}, {where}
[the sun blinds me|it is so bright] in the {where}, blinds {direction}

house|door_lock set_lock bolt|lock or unlock a door|do
Locks a door or unlocks it.|State of a door's bolt
which,door_name=of:front door,back door,garage,gate,cellar door,patio door,side entrance; locked,shut=flag:lock,bolt~unlock,open up
{locked} the {which}[ please|]
[can you|could you|please|] {locked} the {which}
[I forgot the|what about the] {which}: {locked} it
the {which}, {locked} it [now|please|for me]

house|vacuum_room send_robot clean_floor|send the vacuum robot|do
Sends the robot to a room.|Vacuums
where,area=room: in the {v}; strength,suction?=enum:quiet=silent,normal,max=strong/full power: on {v}
[vacuum|clean|hoover] the {where}
[send|start] the [robot|vacuum|hoover] [in|into] the {where}
the {where} [is dirty|is full of crumbs|needs cleaning][, vacuum it|, send the robot|]
[crumbs|dust|sand] [all over|everywhere in] the {where}, [hoover|vacuum] {strength} please

clock|kitchen_timer begin_timer|start a timer|do
Starts a countdown.|A timer with a name
minutes,mins=int:1-180: for {v} minutes; for_what,title?=of:eggs,rice,tea,laundry,bread,nap,parking,pizza,homework: for the {v}
[start|set] [a timer|the timer] for {minutes} minutes
{minutes} [minute|min] timer[ for the {for_what}|]
[timer|countdown] {minutes} min, {for_what}
[tell me|let me know|beep] when {minutes} minutes are over
the {for_what} [takes|needs] {minutes} minutes[, time it|, set a timer|]

clock|morning_alarm wake_me alarm_at|set an alarm|do
Alarm clock.|Wakes the user at a time
at_time,clock_time=time: at {v}; days_of_week?=list:of:Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday: every {v}/on {v}
[wake me|get me up|alarm] at {at_time}
[I have to|I must|we have to] [get up|be awake|rise] at {at_time}[ {days_of_week}|]
[set|make] [an|my] alarm [for|at] {at_time}
{at_time} alarm[, {days_of_week}|]

clock|remind_later add_reminder nudge|remind somebody|do
Reminds the user of something.|A reminder at a time
what,text,subject=of:call mum,take the bins out,pay the rent,water the plants,feed the fish,pick up the kids,renew the passport,buy stamps,charge the car,take my pills: of {v}; at_time,clock_time?=time: at {v}; on_day,date?=date: on {v}
[remind me|don't let me forget|nudge me] to {what}
[remind me|nudge me] at {at_time} to {what}
[at|around] {at_time} I have to {what}, [remind me|tell me then]
[I always forget|help me remember] to {what}[, remind me {on_day}|]
[a reminder|reminder]: {what}, {on_day} {at_time}

words|translate_phrase say_in|translate|read|text
Translates a text.|Says something in another language
phrase,text=message; into,target=language: into {v}/in {v}
[how do you say|how would I say|what is] {phrase} in {into}?
[translate|put] {phrase} [into|to] {into}
{phrase} in {into}[, please|]
[I need|give me] the {into} [for|words for] {phrase}

words|meaning_of dictionary look_up_word|look up a word|read|text
Meaning of a word.|Dictionary entry
word,term=noun
[what does|what is the meaning of] "{word}"[ mean|]?
[define|explain] [the word|] {word}
[what on earth is|what's] a {word}?
{word}: [meaning|definition][?|]

sums|unit_convert convert_units measure|convert a measure|read|amount
Converts between units.|From one measure into another
number,quantity=int:1-900; from_unit,source_unit=of:miles,pounds,inches,gallons,feet,ounces,yards,cups; to_unit,target_unit=of:kilometres,kilograms,centimetres,litres,metres,grams,millilitres
[how many|how much] {to_unit} are {number} {from_unit}?
[convert|change|turn] {number} {from_unit} [to|into|in] {to_unit}
{number} {from_unit} in {to_unit}[?|]
what is {number} {from_unit} in {to_unit}?

sums|add_numbers plus total_of|add numbers|read|amount
Adds two numbers.|Sum of a and b
a,first,x=int:0-9000; b,second,y=int:0-9000
[what is|what's|how much is] {a} plus {b}?
[add|sum up|total] {a} and {b}
{a} + {b}[ = ?|]
[use the tool|with the tool|] [to add|add] {a} [to|and] {b}
[if I have|I had] {a} and get {b} more, how many [do I have|is that]?

sums|times_numbers product multiply_two|multiply numbers|read|amount
Multiplies two numbers.|Product of a and b
a,first,x=int:2-900; b,second,y=int:2-900
[what is|what's|how much is] {a} times {b}?
[multiply] {a} [by|with] {b}
{a} * {b}
[there are|we have] {a} boxes with {b} each, how many [is that|are there]?

sums|subtract_numbers minus|subtract numbers|read|amount
Takes one number from another.|Difference of two numbers
from_number,a=int:10-9000; take,b=int:1-900
[what is|how much is] {from_number} minus {take}?
{from_number} - {take}
[take|subtract] {take} from {from_number}
[I had|there were] {from_number} and {take} [are gone|were sold], how many are left?

shop|find_item search_store look_for_product|search a shop|list|title price
Searches the shop.|Finds articles by words
words,search=phrase: for {v}; ceiling,max_cost?=int:5-900: under {v}/for less than {v}; order?=enum:cheapest=lowest price,newest=latest,best_rated=best reviews: sorted by {v}
[I am looking for|I need|show me|do you sell|find me] a {words}
[have you got|is there|any] {words}[ under {ceiling}|]?
{words}, [not more than|at most|below] {ceiling} [dollars|euros|]
[search|look] for {words}[, {order} first|]

shop|put_in_basket add_item basket_add|put something in the basket|do
Puts an article into the basket.|Adds to the cart
article,item=product; pieces,how_many=int:1-20: {v} pieces/{v} of them
[put|throw|drop] {pieces} {article} [in|into] [the|my] [basket|cart]
[I'll take|I want|give me|add] {pieces} [x|of the|] {article}
{pieces} {article} [please|for me]
[one more thing|and also]: {article}, {pieces} [pieces|times]

shop|where_is_parcel track_delivery|track a parcel|read|status date
Where a parcel is.|State of a delivery
code,parcel_code=tracking_number; carrier?=of:DPD,UPS,GLS,FedEx,Royal Mail,PostNL: with {v}/by {v}
[where is|where's|what about] [my|the] [parcel|package|delivery] {code}?
[has|did] {code} [arrived|come|been delivered] yet?
[track|follow|trace] {code}
{code} [still has not come|is late|should have been here], [where is it|find out]
[I am waiting for|when comes] {code}[ ({carrier})|]

shop|send_back return_item start_return|send something back|do
Starts a return.|Sends an article back
order_no,order=id:ord: from order {v}; why,cause=enum:too_small=too small,too_big=too large,broken=damaged,not_needed=I don't need it any more: because it is {v}
[I want to|can I|I'd like to] [return|send back] order {order_no}, [it is|it's] {why}
order {order_no} [goes back|must go back]: {why}
[the thing from|what came with] order {order_no} is {why}, [take it back|I return it]

trip|flights_between find_flights air_search|search flights|list|price time
Searches flights.|Connections by air
from_place,departure=city: from {v}; to_place,arrival=city: to {v}; fly_on,date=start_date: on {v}; persons,adults?=int:1-6: for {v} people
[find|search|show] [me|] [flights|a flight] from {from_place} to {to_place} on {fly_on}
[I need to|I have to|we want to] [fly|get] from {from_place} to {to_place} on {fly_on}[, {persons} people|]
{from_place} - {to_place}, {fly_on}[, {persons} adults|]
[what|which] flights [leave|go from] {from_place} [for|to] {to_place} on {fly_on}?
[on|] {fly_on} [by plane|flying] from {from_place} to {to_place}

trip|rooms_in hotel_search find_stay|search hotels|list|price rating
Searches hotels.|Finds a place to sleep
town,in_city=city: in {v}; arrive,check_in_date=start_date: from {v}; night_count,stay=int:1-14: for {v} nights
[find|get|I need] [me|] [a hotel|a room|a place to sleep] in {town} from {arrive} for {night_count} nights
{town}, {night_count} nights [from|starting] {arrive}
[where can|can] I stay in {town} on {arrive} for {night_count} nights?
[hotels|rooms] in {town}[, arriving {arrive}|], {night_count} nights

trip|hire_car rental_car|rent a car|do
Rents a car.|Books a rental vehicle
pick_up,station=city: in {v}/at {v}; from_day,start=start_date: from {v}; to_day,back=end_date: until {v}; class_of_car?=enum:small=tiny,estate=station wagon,van=bus,suv: a {v}
[rent|hire|get] [me|us|] a car in {pick_up} from {from_day} to {to_day}
[we need|I need] [wheels|a car] in {pick_up}, {from_day} [until|-] {to_day}
a {class_of_car} in {pick_up} from {from_day} till {to_day}

trip|way_to route_between directions|find the way|read|distance time
Route from one place to another.|Directions
start_at,from_here=city: from {v}; goal,target=city: to {v}; by,means?=enum:driving=by car,walking=on foot,cycling=by bike,transit=by bus
[how do I|how can we] get from {start_at} to {goal}[ {by}|]?
[way|route|directions] from {start_at} to {goal}[ {by}|]
[how far|how long] is it from {start_at} to {goal}[ {by}|]?
[navigate|take me] to {goal} from {start_at}

food|reserve_seats table_for book_dinner|reserve a table|do
Reserves a table.|Books seats at a restaurant
restaurant,where=of:Bella Roma,The Olive Tree,Sakura,Casa Luz,Noodle Bar,The Old Mill,Chez Paul,Spice Route: at {v}; persons,seats=int:1-14: for {v}; when_day,day=date: on {v}; hour,clock=time: at {v}
[a table|table|seats] for {persons} at {restaurant}, {when_day} at {hour}
[book|reserve|get] [us|me|] a table at {restaurant} for {persons} [on|] {when_day} [at|] {hour}
[we are|we will be] {persons} [people|] and want to [eat|have dinner] at {restaurant} [on|] {when_day} at {hour}
{restaurant}, {persons} people, {when_day} {hour}

food|dishes_with recipes_from cook_ideas|find recipes|list|title minutes
Recipes for what is in the kitchen.|Finds dishes by ingredients
have,using=list:of:eggs,rice,tomatoes,potatoes,cheese,chicken,beans,onions,spinach,pasta,fish,mushrooms,apples: with {v}; diet?=enum:vegan,vegetarian=without meat,gluten_free=without gluten: {v}
[what can I|what should I] [cook|make] with {have}?
[I have|there is|we have] {have} [left|in the fridge|at home], [any ideas|what can I cook]?
[recipes|a recipe|something] [with|from] {have}[, {diet}|]
{have}: [dinner ideas|ideas][?|]

food|deliver_meal order_in takeaway|order food|do
Orders food to the door.|Takeaway
meal,dish_name=dish; portions,number=int:1-8: {v} times/{v} portions; street_address,bring_to?=street: to {v}
[order|get] [us|me|] {portions} {meal}
[we are hungry|I'm starving], {portions} {meal}[ to {street_address}|][ please|]
[have|let] {portions} [portions of|] {meal} [brought|come] to {street_address}
{portions}x {meal}

music|start_music play_by put_on|play music|do
Plays music of an artist.|Starts music
who,by_artist=artist: by {v}/of {v}; speaker,on_device?=room: in the {v}; mix,random?=flag:shuffled,in random order~in order
[play|put on|start] [something|some music|songs] [by|from|of] {who}
[I'd like to|let me|I want to] hear {who}[ in the {speaker}|]
{who} [please|in the {speaker}|]
[some|] {who}, {mix}

music|louder_softer volume_to set_loudness|set the volume|do
Sets how loud it is.|Volume in percent
volume,loudness=int:0-100: to {v}; speaker,on_device?=room: in the {v}
[volume|sound] [to|at] {volume}[ percent|%|]
[too|it is too] [loud|quiet], [make it|go to|set it to] {volume}
[turn|set] [it|the music|the sound] [up|down|] to {volume}[ in the {speaker}|]
{volume} percent [is loud enough|volume]

film|films_like find_movie what_to_watch|find a film|list|title year
Finds films.|What to watch
kind_of,style=of:comedy,thriller,western,drama,science fiction,horror,documentary,romance,cartoon; since,from_year?=int:1950-2024: after {v}/from {v} on
[find|show|recommend] [me|us|] [a|some] {kind_of}[ from after {since}|]
[what|any] {kind_of} [should we|could I|to] watch[ tonight|]?
[we are in the mood for|I feel like] [a|] {kind_of}[, nothing older than {since}|]

body|note_workout log_run add_exercise|note down sport|do
Notes a workout.|Adds exercise to the diary
activity,sport=of:running,swimming,cycling,yoga,rowing,hiking,climbing,boxing,tennis; length_min,minutes=int:5-240: for {v} minutes; km?=int:1-90: {v} km
[I|today I] [did|went] {activity} for {length_min} minutes
[log|note|add] {length_min} minutes of {activity}
{length_min} min {activity}[, {km} km|]
[just finished|back from] {activity}, {length_min} minutes[, {km} kilometres|]

body|weigh_in record_weight|note down a weight|do
Notes the weight.|Adds a weight to the diary
kilograms,kg=int:40-140
[I weigh|my weight is|the scales say] {kilograms}[ kg| kilos|][ today|]
[log|note|record] [a weight of|my weight,|] {kilograms} kg
{kilograms} kilos [this morning|today|now]

money|send_cash pay_person wire|send money to somebody|do
Sends money to a person.|Pays somebody
person,payee=full_name: to {v}; euros,value=amount; purpose,reference?=of:rent,dinner,the tickets,the gift,petrol,the deposit,lunch: for {v}
[send|pay|wire|transfer] {person} {euros}[ for {purpose}|]
[send|pay|wire|transfer] {euros} to {person}
[I owe|we owe] {person} {euros}[ for {purpose}|], [pay it|send it]
{euros} [to|for] {person}, {purpose}

money|account_balance how_much_left check_account|see a balance|read|amount currency
Balance of an account.|How much money there is
account_kind,account=enum:checking=current account,savings=savings account,credit=credit card
[how much|what] [is|money is] [left|] [on|in] my {account_kind}?
[balance|state] of my {account_kind}
[am I broke|can I afford it]? [check|look at] my {account_kind}
{account_kind} balance[ please|]

money|freeze_card block_card lock_card|block a card|do
Blocks a bank card.|Stops a card at once
ending,last_digits=of:4411,0937,8812,5520,7146,2093,6634: ending in {v}; why,cause?=enum:lost,stolen,damaged=broken: because it was {v}
[block|freeze|lock|stop] [the|my] card [ending in|ending|with] {ending}
[my card|the card] {ending} [was|got] {why}[, block it|]
[I can't find|somebody took] my card [ending|] {ending}[, block it| - freeze it|]

post|write_mail compose_message send_letter|write a mail|do
Writes and sends a mail.|E-mail to somebody
to_address,address=email: to {v}; about,subject_line=title: about {v}; content,text=message: saying {v}
[mail|email|write to] {to_address} [about|re] {about}: {content}
[tell|let] {to_address} [know|]: {content}[ Subject {about}|]
[send|write] [a mail|an email] to {to_address}, subject {about}, {content}
{to_address}, {about}: {content}

post|ring_contact phone_person call_up|call somebody|do
Calls a person from the address book.|Starts a call
person,contact_name=full_name; by_video,video?=flag:with video,on video~without video,audio only
[call|ring|phone] {person}[ {by_video}|]
[get|put] {person} on the [phone|line]
[I want to|let me|can I] [talk to|speak to] {person}[?|]
{person}, [call|ring them][ please|]

photo|find_photos search_pictures|search photos|list|title date
Searches the photo library.|Pictures by what is on them
showing,subject=of:the beach,our dog,grandma,the wedding,snow,birthday cake,the old house,sunsets,the baby: of {v}; year_taken,year?=int:2005-2025: from {v}
[show me|find|where are] [the|all|] [photos|pictures|pics] of {showing}[ from {year_taken}|]
[I want to see|let me see] {showing}[ in {year_taken}|], [the pictures|photos]
[pictures|photos] {year_taken} {showing}

lists|note_item shopping_add list_add|put something on a list|do
Puts something on a list.|Adds an entry to a list
entry,thing=of:milk,bread,batteries,cat food,light bulbs,flour,soap,coffee,stamps,nappies,olive oil; which_list,list_name?=of:shopping,weekend,garden,party,camping: on the {v} list
[put|add|write] {entry} on [the|my] {which_list} list
[we are out of|we need|there's no more|buy] {entry}[, put it on the list|]
{entry} [on|to] the {which_list} list
[don't forget|I need] {entry} [on|for] the {which_list} list

car|charge_car start_charging plug_in|charge the car|do
Charges the electric car.|Starts charging up to a level
target_percent,up_to=int:50-100: to {v} percent; ready_by,by_time?=time: by {v}
[charge|load] the car [up to|to] {target_percent} percent[ by {ready_by}|]
[I need|we need] the car [with|at] {target_percent} percent [by|at] {ready_by}
car to {target_percent}%[, ready at {ready_by}|]

kids|homework_help quiz_me practice|practise a subject|read|text
Gives exercises.|Questions for practice
school_subject,topic=of:fractions,history,grammar,geometry,spelling,biology,vocabulary,geography: in {v}; grade,level=int:1-12: for grade {v}; question_count,count?=int:3-20: {v} questions
[give|make] [me|my son|my daughter|us] {question_count} questions [on|about] {school_subject}, grade {grade}
[quiz|test] me [on|in] {school_subject}[, grade {grade}|]
[we have to practise|I must learn] {school_subject}, grade {grade}

game|toss_coin throw_dice random_number|draw lots|read|amount
Draws a random number.|Throws dice
from_low,min=int:0-9: from {v}; up_to,max=int:10-900: to {v}
[pick|draw|give me|choose] [a number|a random number|any number] [between|from] {from_low} [and|to] {up_to}
[random|lucky] number {from_low}-{up_to}
[something|any number] between {from_low} and {up_to}, [please|you choose]
`
