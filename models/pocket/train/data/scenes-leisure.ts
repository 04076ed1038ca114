// Scenes of consumer assistants: photographs, languages, children, animals, cars, garden, games. The notation is in scenes.ts.
export const leisureScenes = `
album|make_album collect_photos new_collection|make a photo album|do|title
Makes an album from photos of a time.|Collects pictures in a book
name,album_name=title; first,photos_from=start_date: from {v}; last,photos_until=end_date: until {v}/to {v}
[collect|gather|bundle] [the pics|everything I shot|our snapshots] from {first} to {last} [as|under] {name}
{name}: [all shots|the pictures|snaps] between {first} and {last}
[I want|make] [an album|a book] {name}, {first} - {last}
[we were on holiday|the baby was born then], so [put|stick] what I took from {first} [until|till] {last} in {name}

album|retouch_photo edit_picture apply_effect|retouch a photo|do
Edits a picture.|Brightens, crops or filters a photo
picture,image_file=of:IMG_2041.jpg,beach.png,DSC00817.jpg,portrait.jpg,cake.heic,IMG_0093.jpg,sunset_3.png,family.jpg,DSC04410.jpg; effect,operation=enum:brighten=make brighter,crop=cut to size,black_and_white=no colour,sharpen=make crisp,remove_red_eye=fix the red eyes: effect {v}; strength,by_percent?=int:5-100: by {v} percent/strength {v}
{picture}: {effect}
{effect}, {picture}[, {strength} percent|]
[the picture|my shot] {picture} [looks awful|is not good|could be better]: {effect}[, {strength} percent|]
[please|now the picture|next one], {picture}, {effect}
[touch up|improve|fix] {picture}: {effect}

album|share_album show_pictures_to invite_viewers|share an album|do
Lets people see an album.|Shares pictures
collection,album_name=of:Lake Trip,Baby Emma,Ski Week,Grandpa's Eightieth,Our House,Prom,Lisbon,First Snow: of {v}; viewers,with_people=list:first_name: with {v}; may_add,can_upload?=flag:they may add their own,with uploading~only for looking,read-only
[let|allow] {viewers} [see|look at|have] {collection}[, {may_add}|]
{viewers} [want|would like|keep asking] to see {collection}[, share it|, show them]
{collection} [for|to|with] {viewers}[, {may_add}|]
[share|send round] {collection} [with|to] {viewers}
[everyone keeps asking|they were there too]: {collection} for {viewers}, {may_add}

tongue|other_words synonyms_of thesaurus|find other words|list|text
Words that mean the same.|Thesaurus
term,expression=of:happy,important,quickly,beautiful,difficult,walk,say,big,tired,clever,begin: for {v}; register,style?=enum:formal=elegant/posh,casual=everyday/colloquial,slang=street: in {v} style; at_most,count?=int:2-15: at most {v}
[I keep writing|I've used|my essay is full of] "{term}" [too often|all the time|again and again], [what else could I say|something else please]
[another word|other words|something {register}] for {term}[?|]
{term}: [synonyms|what else|alternatives][?|]
[how else|how differently] can I [put|say|express] "{term}"[?| - {register}?]
[give me|list|name] {at_most} [words like|alternatives to|synonyms of] {term}

tongue|say_aloud pronounce_word how_it_sounds|say how a word sounds|read|url
How a word is pronounced.|Speaks a word aloud
term,spelled=of:quinoa,colonel,Worcestershire,choir,gnocchi,queue,bruschetta,rendezvous,mischievous,epitome: of {v}; accent,voice?=enum:british=UK,american=US,australian=Aussie,scottish=Scots: in a {v} accent
[how do you|how does one|how would a native] [say|pronounce] {term}?
{term} [out loud|aloud][ please|, {accent}|]
[I always get|I'm afraid of saying|nobody understands me when I say] {term} wrong, [how does it sound|let me hear it]
[let me hear|speak|say] {term}[ in {accent}| with a {accent} accent|]
[pronunciation|sound] of {term}[, {accent}|]

tongue|verb_forms conjugate inflect_verb|tell the forms of a verb|read|text
Forms of a verb.|Conjugation in a tense
verb,infinitive=of:être,gehen,hablar,andare,avoir,essen,tener,vouloir,schreiben,venire: of {v}; tense,verb_tense=enum:present,past=preterite,future,conditional,subjunctive: in the {v}/{v}
how does {verb} [go|look|conjugate] in the {tense}?
{verb}, {tense}[?|]
[I have a test tomorrow|I can never remember]: {verb} in the {tense}
[conjugate|inflect|give me the forms of] {verb}[ in the|,] {tense}
{tense} of {verb}[?| please|]

tongue|add_flashcard new_card memorize|make a flashcard|do
Makes a card to learn by heart.|Adds to a deck of flashcards
front,question=of:la mela,der Schlüssel,capital of Peru,H2O,1789,el puente,mitosis,le chat,square root of 144: with {v} in front; back,answer=of:apple,key,Lima,water,French Revolution,bridge,cell division,cat,twelve: and {v} on the back; deck,pile?=of:Italian,German,Spanish,chemistry,history,biology: in {v}/to the deck {v}
[a card|new card|make a card|flashcard]: {front} / {back}[, deck {deck}|]
{front} = {back}, [I want to learn that|I need to memorise that|quiz me on it later]
[I keep forgetting that|help me learn that|drill me later on] {front} [is|means] {back}
{front} [on the front|in front], {back} [on the other side|behind][, {deck}|]
[for|into] {deck}: {front} - {back}

brood|bedtime_story tell_tale make_story|tell a story|read|text
Makes up a story for children.|Bedtime story with a hero
hero,main_character=of:a shy dragon,a brave hedgehog,a clumsy pirate,a talking teapot,a lost penguin,a snow queen,a robot dog: about {v}; child_age,for_age=int:2-11: for a child of {v}; minutes,reading_time?=int:2-20: for {v} minutes
[the little one can't sleep|my kids want a story|it's bedtime], [something with|tell them about] {hero}, age {child_age}
[tell|read|make up] [us|me|] [a story|a tale|something] about {hero}[ for a {child_age}-year-old| for a child of {child_age}]
once upon a time there was {hero}... [for a {child_age}-year-old|she is {child_age}][, go on|]
{minutes} minutes of {hero}, [he's|she's|my child is] {child_age}
{hero}, {child_age} years, [short|sweet|nothing scary]

brood|screen_time limit_tablet set_play_time|limit screen time|do
Limits how long a child uses a device each day.|Parental control of screen time
child,kid=first_name: for {v}; gadget,on_device=enum:tablet=iPad,phone=mobile,console=Playstation/Xbox,tv=telly: on the {v}; allowance,minutes_daily=int:10-180: to {v} minutes/{v} minutes a day
{child} [gets|may have|is allowed] {allowance} minutes [a day|daily|per day] on the {gadget}
[no more than|at most|just] {allowance} minutes of {gadget} for {child}
{child} is [glued to|always at|addicted to] the {gadget}, [cut it to|make it] {allowance} minutes [a day|]
{child}, {gadget}, {allowance} min
[good marks|bad marks|holidays], so {allowance} minutes [of|on the] {gadget} for {child}

brood|find_sitter babysitter_for book_childcare|find a babysitter|list|name price
Finds somebody who looks after children.|Babysitters who are free
evening,day=date: on {v}; from_hour,starts=time: from {v}; to_hour,ends=time: until {v}; little_ones,children?=int:2-5: for {v} children
[we want to go out|we are invited|date night] {evening} from {from_hour} to {to_hour}, [who can watch|who looks after] the kids?
[somebody to mind|a sitter for] [the|our] {little_ones} [kids|children], {evening}, {from_hour}-{to_hour}
{evening} {from_hour} until {to_hour}: [sitter|nanny|childcare]?
[who is free|anyone free] to [watch|mind|take] the [kids|twins|baby] {evening}, {from_hour} till {to_hour}?

brood|give_chore assign_task_to_kid family_job|give a child a chore|do
Gives a member of the family a job in the house.|Chore plan
kid,who=first_name: to {v}/for {v}; chore,job=of:setting the table,walking the dog,emptying the dishwasher,feeding the rabbits,raking leaves,taking out the rubbish,cleaning the hamster cage: {v}; pocket_money,reward?=int:1-20: for {v} dollars
{kid} [does|is in charge of|is on] {chore} [this time|this week|today]
it's {kid}'s turn: {chore}
{chore}: {kid}[, earns {pocket_money}|]
[why is it always me|nobody ever helps]? [From now on it's|Make it] {kid}'s job: {chore}
[make|have] {kid} responsible for {chore}, [there's|I pay|for] {pocket_money} dollars
[put|write] {kid} down for {chore}

paws|fill_bowl dispense_food feed_pet|feed a pet|do
Gives out food from the feeder.|Fills the bowl of an animal
pet_name,who=of:Milo,Luna,Biscuit,Pepper,Simba,Waffles,Nala,Ziggy: for {v}; grams,portion=int:10-250: {v} grams; meal_time,at?=time: at {v}
{pet_name} [is hungry|is begging|looks at me like that|meows at me], {grams} grams[ please|]
{grams} g for {pet_name}[ at {meal_time}|]
[give|serve|portion out for] {pet_name} {grams} grams[ of kibble| of food| now|]
{pet_name}: {grams} g, {meal_time}
[I'll be home late|I'm stuck at work], {pet_name} [gets|should get|needs] {grams} grams at {meal_time}

paws|vet_visit animal_doctor book_vet|get a date at the vet's|do|date time
Books a visit to the vet.|Appointment for an animal
creature,species=of:cat,dog,rabbit,hamster,parrot,tortoise,guinea pig,horse: for the {v}; wanted_day,visit_on=start_date: on {v}; issue,symptom?=of:a limp,vaccination,itching,a bad tooth,vomiting,clipped claws,weight loss: because of {v}/for {v}
[our|my|the] {creature} [must be seen because of|has to come in for|should be looked at for] {issue}, [can we come|get us in] on {wanted_day}
[vet|animal doctor|animal clinic] on {wanted_day}, {creature}
{creature}, {issue}, {wanted_day}
[something is wrong with|I'm worried about|time for a check of] [our|my|the] {creature}, [we can come|I'm free] on {wanted_day}

wheels|plug_nearby find_charger charging_points|find a charging point|list|location price
Finds places to charge an electric car.|Charging points around a town
around,town=city: in {v}/near {v}; plug,connector?=of:CCS,Type 2,CHAdeMO,NACS,Schuko: with {v}; kilowatts,min_power?=int:11-350: at least {v} kW
[battery is nearly flat|running low|only ten percent left|range anxiety], where can I [plug in|juice up|get power] [near|around|in] {around}?
[charger|charging point|somewhere to plug in] {around}
{around}, {plug}, {kilowatts} kW[ or more|]
[is there|any] [fast|] [charger|charging station] [around|in|near] {around} with {plug}?
[we'll have lunch|I'm stopping] in {around} and want to [charge|fill up the battery] [meanwhile|there][, {kilowatts} kW at least|]

wheels|fuel_prices cheapest_petrol gas_stations|find cheap fuel|list|location price
What fuel costs at filling stations.|Cheapest place to fill up
region,around=city: in {v}/around {v}; fuel,fuel_type=enum:diesel,petrol=gasoline/unleaded,lpg=autogas,e10=E10: for {v}
[where|who] is {fuel} [cheapest|cheap|least expensive] [around|in|near] {region}?
[tank is empty|need to fill up|the fuel light is on], {fuel}, {region}
{fuel} [price|prices|cost] [in|around] {region}
{region} {fuel}[?|, cheapest]
[what do they want|how much is it] for a litre of {fuel} in {region}?

wheels|warm_up_car precondition_cabin defrost|warm up the car|do
Warms or cools the car before a drive.|Climate of the car before leaving
leave_at,departure=time: for {v}/by {v}; cabin,inside_degrees=int:16-28: to {v} degrees/at {v}; seat_heat,warm_seats?=flag:with warm seats,seats heated~seats cold,without seat heating
[I'm leaving|we leave|I set off] at {leave_at}, [have|get|make] the car [at|to] {cabin} degrees
{leave_at}, car at {cabin}[, {seat_heat}|]
[the windscreen is frozen|it's an oven in there], [bring|get] it to {cabin} by {leave_at}
[I hate a cold steering wheel|I don't want to scrape ice], {cabin} degrees when I [get in|drive off] at {leave_at}
car, {cabin} degrees, ready [at|by] {leave_at}

wheels|pay_parking start_parking extend_ticket|pay for parking|do|price
Pays for a parking space.|Starts a parking ticket in a zone
zone,area_code=id:pz: in zone {v}/in {v}; plate,licence=of:B-KL 2207,AB12 CDE,7XYZ901,GH-482-JK,WX 90211,M-TR 640: for {v}/car {v}; stay,minutes=int:15-480: for {v} minutes
[I left the car|we stand|I'm standing] in {zone}, {plate}, [for|about] {stay} minutes
[pay|get me a ticket] for {stay} minutes in {zone}[, the plate is|, plate|,] {plate}
{plate}, {zone}, {stay} min
[the meter is broken|no coins on me], [buy|pay] {stay} minutes for {plate} in {zone}
[I don't want a fine|there's a warden coming]: {zone}, {stay} minutes, {plate}

yard|mow_lawn start_mower cut_grass|mow the lawn|do
Sends the robot mower out.|Cuts the grass
part,lawn=of:front lawn,back lawn,orchard,slope,strip by the fence,play area: {v}/on the {v}; height_mm,blade_height?=int:20-80: to {v} mm/at {v} millimetres; begin,start_at?=time: at {v}
[the grass|everything] on the {part} is [knee-high|far too long|a jungle], [cut it|trim it|do something]
[mow|trim|cut] the {part}[ at {begin}|][ to {height_mm} mm|]
{part}, {height_mm} mm, {begin}
[cut|shave|shorten] the {part}[ please| a bit|]
[guests are coming|we have a garden party], [make the|tidy up the] {part} [neat|], {height_mm} millimetres
[let|get] the [mower|robot] [do|onto] the {part} at {begin}

yard|water_bed run_sprinkler hose_on|water the garden|do
Opens the valve of a bed.|Waters plants for some minutes
bed,section=of:roses,tomatoes,herb bed,hedge,balcony boxes,strawberries,lettuce,hydrangeas: for the {v}/at the {v}; run_minutes,how_long=int:2-60: for {v} minutes; unless_rain,skip_if_wet?=flag:unless it rains,only if it stays dry~even if it rains,no matter the weather
[the|my] {bed} [look|seem] [thirsty|dry|sad|limp], [give them water|sprinkler on] for {run_minutes} minutes
[sprinkle|water|soak] the {bed} for {run_minutes} minutes[, {unless_rain}|]
{bed} {run_minutes} min[, {unless_rain}|]
[so hot again|no rain for a week]: {run_minutes} minutes [on|for] the {bed}
[hose|sprinkler|tap] [on|] for the {bed}, {run_minutes} minutes, {unless_rain}

yard|borrow_tool reserve_equipment lend_me|borrow a tool|do|confirmation
Reserves a tool at the neighbourhood library of things.|Borrows equipment for a day
tool,equipment=of:hedge trimmer,chainsaw,wood chipper,wheelbarrow,leaf blower,pressure washer,long ladder,post digger; pick_up_on,needed_from=start_date: from {v}/on {v}; keep_days,for_days?=int:2-7: for {v} days
[I don't own|mine is broken, I need|can I have] a {tool} [on|from] {pick_up_on}[ for {keep_days} days|]
{tool}, {pick_up_on}, {keep_days} days
[a tree fell over|the garden looks wild|big clean-up on the terrace], [lend me|I'd like] a {tool} from {pick_up_on}
[reserve|put aside|keep] [me|] a {tool} for {pick_up_on}
{keep_days} days with [a|the] {tool}, starting {pick_up_on}

diner|find_restaurant places_to_eat where_to_eat|find a place to eat|list|name rating
Finds restaurants.|Where to eat in a town
town,eat_in=city: in {v}; cuisine,kitchen=of:Thai,Mexican,Greek,Ethiopian,Lebanese,Korean,Peruvian,Georgian,Indian: {v}; cost,price_level?=enum:cheap=inexpensive/low-budget,mid=normal,fancy=upscale/fine; terrace,outside?=flag:with tables outside,outdoors~indoors,inside only
[somewhere|a nice place,|anything] {cuisine} in {town}[, {cost}|][, {terrace}|]
[I'm craving|I feel like|I could murder something] {cuisine}, I'm in {town}
{cuisine}, {town}[, {cost}|]
[where do you get|who makes] [good|decent|the best] {cuisine} [food|] in {town}?
[we're meeting my in-laws|it's our anniversary|lunch with colleagues] in {town}, [they like|something] {cuisine}, {terrace}

diner|change_table alter_booking move_reservation|change a table booking|do
Changes the number of people or the hour of a reservation.|Alters a table booking
booking,reservation_no=id:tbl: {v}/of {v}; new_party,now_persons=int:1-16: to {v} people/for {v}; new_hour,come_at?=time: at {v}
[we are now|it's going to be|we'll be] {new_party} [people|of us|instead], [reservation|booking|] {booking}
{booking}: {new_party} [people|persons][, {new_hour}|]
[we're running late|my train is late|traffic], [we come|make it] {new_hour} [for|with] {new_party}, booking {booking}
[my brother comes too|two can't make it], [so|] {booking} [is|becomes|should be] for {new_party}
[change {booking} to|make {booking} a table for] {new_party}

arcade|start_game new_match play_against|start a game|do
Starts a game against the computer.|Plays chess and other board games
game,board_game=enum:chess,checkers=draughts,go,backgammon,four_in_a_row=connect four,scrabble; strength,difficulty=enum:beginner=very easy,medium=average,expert=very hard/merciless: at {v} level; i_begin,user_starts?=flag:I begin,me first~you begin,you first
[I'm bored|let's play|fancy a game]? {game}, {strength}
[a round of|one game of|a quick] {game}[, {strength}|][, {i_begin}|]
{game}, {strength}, {i_begin}
[beat me at|teach me a lesson in|challenge me to] {game}[, {strength}|]
[I want to|can I|I'd like to] [play|try] {game} [against you|with you], {strength}[, {i_begin}|]

arcade|trivia_round ask_quiz pub_quiz|ask quiz questions|list|text
Questions of general knowledge for a party.|Trivia by field
field,quiz_topic=of:capital cities,pop music,Olympic Games,animals,inventions,mythology,food and wine,space,royal families: on {v}/about {v}; rounds,questions=int:3-30: {v} questions; hardness,level?=enum:easy=simple,tricky=medium,hard=fiendish/tough: {v}
[we're sitting around with friends|long car ride|pub night]: {rounds} questions [about|on] {field}
{rounds} [questions|riddles] [on|about] {field}[, {hardness}|]
{field}, {rounds} questions, {hardness}
[test|entertain] us with {field}, {rounds} [questions|of them]
[how much do we know about|who knows most about] {field}? [Ask|Give us] {rounds} [questions|]

press|top_stories headlines_about read_news|tell the news|list|headline
The news of the day.|Headlines by subject
subject,section=enum:politics,sport=sports,business=the economy,science=research,culture=arts/theatre and books,local=our region: on {v}/about {v}; land,from_country?=country: from {v}; how_many,stories?=int:1-12: {v} stories
[what's happening|what's new|anything new] in {subject}[?| in {land}?]
[catch me up|fill me in|bring me up to date] on {subject}[ in {land}|]
{subject} [headlines|news|stories]
[I've been offline all week|I haven't read a paper for days], [what did I miss|what's the talk] in {subject}?
[the|give me the] {how_many} [biggest|most important|top] [stories|items] in {subject}

press|follow_story subscribe_topic alert_on_news|follow a story|do
Tells when there is something new on a subject.|Follows a topic in the news
story,about=topic: on {v}/about {v}; pace,how_often=enum:instantly=at once/immediately,daily=once a day/every evening,weekly=every Sunday/once a week: {v}
[keep me posted|keep me informed] [on|about] {story}, {pace}
[I want to|I'd like to] [hear|know] {pace} [what happens|when there's something] about {story}
{story}: [tell me|updates|news] {pace}
{pace} [an update|a summary|something] on {story}[ please|]
[this|the thing with] {story} [interests me|is close to my heart], [follow it|stay on it], {pace}

maths|percent_of percentage_share take_percent|work out a percentage|read|result
A percentage of a number.|Percent, discounts and tax
rate,percentage=int:1-95: {v} percent; whole,base=int:10-9000: of {v}
[what is|how much is|what's] {rate} [percent|%|per cent] of {whole}?
{rate} [percent|pct] of {whole}
[they take|there's] {rate} percent [off|discount] and it costs {whole}, how much [do I save|is the discount]?
[the tax is|I have to give the state|commission is] {rate} percent of {whole}, [which makes|so that's how much|what do I pay]?
{whole}, [thereof|of that] {rate} percent

maths|mean_value average_of middle_value|work out an average|read|result
Average of numbers.|Mean of a list
figures,list_of_numbers=numbers: of {v}; decimals,round_to?=int:2-4: with {v} decimals
[my marks are|the scores were|I ran times of] {figures}, what's [the average|my average|that on average]?
[mean|average] of {figures}
{figures}: [on average|average|mean]?
[if I take|we measured] {figures}, what [comes out on average|is the mean], {decimals} decimals
[average out|take the mean of] {figures}[, {decimals} decimals|]

maths|cook_measure spoons_to_grams kitchen_units|convert kitchen measures|read|weight
Grams for cups and spoons of an ingredient.|Kitchen measures
amount,how_many=int:2-12; spoon,unit=enum:cup=mug,tablespoon=tbsp/big spoon,teaspoon=tsp/small spoon,stick,pinch: in {v}; stuff,ingredient=of:flour,sugar,butter,rice,cocoa,salt,oats,honey,olive oil: of {v}
[how many grams|what weight|how heavy] is {amount} {spoon} of {stuff}?
{amount} {spoon} {stuff} in grams[?|]
[American recipe|this recipe is odd|I only have scales]: {amount} {spoon} [of|] {stuff}, [what's that|how much is it] [in grams|on the scales]?
{stuff}: {amount} {spoon} = ? g
[turn|convert] {amount} {spoon} of {stuff} into grams

maths|loan_rate monthly_payment credit_calculator|work out a loan|read|amount
What a loan costs each month.|Monthly payment for a credit
borrowed,principal=int:1000-400000: of {v}; interest,yearly_rate=int:2-12: at {v} percent; term_years,years=int:2-30: over {v} years
[if I borrow|I'd take out|the bank lends us] {borrowed} at {interest} percent for {term_years} years, what [is that a month|do I pay each month|will it cost me monthly]?
{borrowed}, {interest} percent, {term_years} years: [monthly|a month|instalment]?
[can we afford a house|thinking of buying]? {borrowed} over {term_years} years at {interest} percent, [per month|each month]
[monthly payment|instalment|repayment] [on|for] {borrowed} [over|for] {term_years} years, {interest} percent
`
