// Scenes of consumer assistants: the house, the road, the table, the family. The notation is in scenes.ts.
export const lifeScenes = `
meteo|rain_chance precipitation_odds get_rain_probability|tell how likely rain is|read|percent
Probability of rain at a place on a day.|Chance of precipitation|How likely it is to get wet
place,spot=city: in {v}/at {v}; when,on_day=date: for {v}/{v}; part,daytime?=enum:morning=before noon,afternoon=after lunch,evening,night=overnight: {v}/above all {v}
{place} {when}, umbrella?
[will I|are we going to] [get wet|get soaked|need an umbrella] in {place} {when}?
[we want to|we plan to|I'd like to] [have a barbecue|grill outside|go for a picnic] in {place} {when}, [will it stay dry|how likely is it to rain]?
{when} in {place}: [dry or wet|rain or no rain|chance of showers]?
[odds|chance|likelihood] of [rain|showers|a downpour] [in|at] {place} {when}
[can I hang out the laundry|should I leave the bike at home|raincoat] in {place} {when}, {part}?

meteo|sun_times daylight_at get_sunrise_sunset|tell sunrise and sunset|read|sunrise sunset
When the sun rises and sets.|Hours of daylight at a place
place,spot=city: in {v}/at {v}; when,on_day?=date: on {v}
[when does it get|until when is it|how long will it be] [light|dark] in {place}?
[first light|dawn|dusk|golden hour] [in|at] {place} {when}?
[I want to photograph|we want to watch] the [sun come up|sun go down] in {place}, [when should I be there|at what time is that]?
{place}, {when}: when is it [dark|light]?
[at what time|when] [does|will] the sun [rise|set|go down|come up] [in|over] {place}[ {when}|]?

meteo|pollen_count allergy_forecast get_pollen|tell how much pollen there is|read|level
Pollen in the air at a place.|How bad the season is for people with hay fever
place,spot=city: in {v}/around {v}; plant,source_plant?=of:birch,grass,hazel,ragweed,alder,olive,mugwort,ash: from {v}/of {v}
[my eyes itch|I can't stop sneezing|my nose runs all day], [is there a lot of|how much] {plant} [in the air|flying] in {place}?
hay fever [in|around] {place}: [how bad|bad today|any relief]?
{plant} in {place}[ today|]?
[I'm allergic to|I don't get on with] {plant}. [Can I|Is it safe to] [go jogging|open the windows|sleep with the window open] in {place}?
[how bad is|what about|how's] the pollen in {place}?

meteo|storm_alert subscribe_warning warn_about_weather|warn of bad weather|do
Sends a warning when severe weather comes.|Subscribes to alerts for a region
place,region=city: for {v}/in {v}; danger,event=of:hail,storm,frost,heavy snow,flooding,heat,black ice,thunder: of {v}/about {v}; lead_hours,hours_before?=int:1-48: {v} hours ahead/{v} hours before
[warn me|ping me|let me know|I want to hear] [when|as soon as|if] {danger} is [coming|expected|forecast] in {place}
{danger} in {place}: [warn me|tell me] {lead_hours} hours [ahead|before|in advance]
[my car stands outside|my tomatoes are out|grandma lives alone] in {place}, [so tell me before there is|give me a heads-up about] {danger}
[alerts|warnings] for {danger}, {place}[, please|]
[sign me up for warnings of|keep me posted about] {danger} [in|around] {place}

nest|heating_plan schedule_heat set_thermostat_program|plan the heating|do
Sets a temperature for a room between two times.|Weekly programme of the thermostat|Plans heating by time of day
room,where=room: in the {v}/for the {v}; begin,from_hour=time: from {v}; finish,until_hour=time: until {v}/to {v}; target,celsius=int:12-26: at {v} degrees/to {v}
{target} degrees in the {room} from {begin} to {finish}
[I get up late|We work from home|The kids come home early], [so keep|keep|have] the {room} at {target} between {begin} and {finish}
{begin}-{finish} {room} {target}[ degrees|]
[from|starting] {begin} the {room} [should be|must be|has to be] [warm|cosy], {target} degrees, [till|until] {finish}
[program|schedule] the [radiator|thermostat|heat] [for|in] the {room}: {begin} to {finish}, {target}

nest|light_colour tint_lamp set_hue|colour a lamp|do
Changes the colour of the lamps in a room.|Tints the light
room,where=room: in the {v}; colour,hue,tint=of:warm white,red,blue,orange,violet,candlelight,cold white,green,pink,turquoise: to {v}/in {v}; fade_seconds,transition?=int:1-60: over {v} seconds
[make|turn|paint] the {room} {colour}
{room} in {colour}[ please| tonight|]
[date night|movie night|party|kids' birthday]! [I want|give me|let's have] {colour} [light|lamps] in the {room}
[the light|it] in the {room} is [too harsh|boring|ugly], [go for|switch to|try] {colour}
{colour}, {room}, [slowly|fade it in] over {fade_seconds} seconds
[could we have|can I get] [something like|] {colour} [light|bulbs] in the {room}?

nest|activate_mood run_routine start_house_scene|start a routine of the house|do
Runs a saved routine: lamps, shades and music at once.|Activates a mood
mood,routine_name=of:Good Night,Leaving,Movie Time,Dinner,Holiday,Reading,Good Morning,Party,Siesta: {v}/the routine {v}; after_minutes,delay?=int:1-60: in {v} minutes
[it's|time for|let's do|] {mood}[ mode|!| please]
[start|run|do|fire up] [my|the|] {mood} [routine|scene|mood]
{mood} in {after_minutes} minutes
[we're all set|everybody is ready|I'm ready] for {mood}[, go ahead|]
[get|put] the house [into|in] {mood} [mode|state][, but only in {after_minutes} minutes|]

nest|camera_clip view_camera doorcam_recording|show a camera|read|url time
Shows what a camera has seen.|Recording of a security camera
camera,lens=of:porch,driveway,back yard,nursery,garage,hall,mailbox,stable: of the {v}/from the {v}; ago_minutes,minutes_back?=int:1-240: from {v} minutes ago
[who was|what was|was somebody] at the {camera} {ago_minutes} minutes ago?
[I heard a noise|the dog is barking|something moved] [at|near|by] the {camera}, [let me see|show me what's going on|who is it]
{camera} cam[ please|, now|]
[check|let me look at|pull up] the {camera} [footage|video|feed]
[did you see|what happened at] the {camera}[, about {ago_minutes} min ago|]?

nest|run_appliance start_programme launch_machine|start a machine in the house|do
Starts a programme of a household machine.|Washing, drying and washing up
machine,appliance=of:washing machine,dishwasher,tumble dryer,bread maker,coffee machine,rice cooker; programme,cycle=of:eco,quick,intensive,delicate,cotton,rinse,silent: on {v}/with the {v} programme; ready_at,done_by?=time: ready at {v}/finished by {v}
[start|run|switch on|turn on] the {machine} [on|with] {programme}
[the|] {machine} is [full|loaded|filled], [let it run|go|start it] [on|with] {programme}
{machine}, {programme}, [should be|must be|has to be] [done|ready|finished] by {ready_at}
[cheap electricity tonight|we are going out], [so|] have the {machine} [finished|done] by {ready_at}, {programme} [cycle|will do]
{programme} on the {machine}[ please|]

nest|guest_code make_entry_pin issue_door_code|give a guest a code for the door|do|pin
Makes a code with which a guest opens the door.|Temporary entry PIN
guest,visitor=first_name: for {v}; valid_from,starts=start_date: from {v}; valid_until,expires=end_date: until {v}/to {v}
{guest} [stays|is staying|will be staying] [with us|at ours|at our place] from {valid_from} to {valid_until} and [needs to get in|needs a way in|has no key]
[let|allow] {guest} in [from|between] {valid_from} [until|and] {valid_until}
[a code|an entry code|a PIN] for {guest}, {valid_from} - {valid_until}
[the cleaner|my cousin|the plumber|the cat sitter] is [called|] {guest}, [she|he] [comes|may come in] from {valid_from} till {valid_until}, [make a PIN|so we need a code]
{valid_from} to {valid_until}, access for {guest}

nest|room_climate read_sensor indoor_reading|read a sensor in a room|read|level
What a sensor in a room measures.|Indoor air: warmth, moisture, carbon dioxide
room,where=room: in the {v}; measure,quantity=enum:temperature=warmth,humidity=moisture,co2=CO2/carbon dioxide,noise: of {v}
[what's|how is|check] the {measure} in the {room}[?|]
{room} {measure}[?|]
[the air in|it in] the {room} [feels|seems] [bad|stuffy|odd], [what does the sensor say about|look at] {measure}
[give me|read] the {measure} [reading|level|value] [of|in|from] the {room}
[is|how high is] the {measure} in the {room} [okay|normal|too high|now]?

tunes|queue_track play_later add_to_queue|put a song in the queue|do
Puts a track in the queue.|Plays a song after this one
track,song_name=song; place_in_queue,position=enum:next=right after this/up next,last=at the end/when all is over: {v}
[add|queue|line up] {track}, {place_in_queue}
{track} {place_in_queue}[ please|]
[after this one|later|then] [we want|I want to hear|play] {track}[, put it in the queue|, queue it]
[don't interrupt|let this one finish], [but|and then] {track}, {place_in_queue}
[can|could] we have {track} {place_in_queue}?

tunes|tune_radio play_station listen_live|play a radio station|do
Plays a live radio station.|Tunes in to a broadcaster
station,broadcaster=of:Radio Paradise,Jazz FM,BBC World Service,Classic FM,Radio Nova,KEXP,FIP,Rock Antenne,Absolute Eighties; room,where?=room: in the {v}
[tune in to|put on|switch to|turn on] {station}
{station}[ please| in the {room}|, live]
[I want|let's have|I'm in the mood for] the [radio|wireless]: {station}
[what's on|give me] {station} [right now|live], [in the {room}|on the speaker]
{room}: {station}

tunes|sleep_timer stop_music_after pause_later|stop the music after a while|do
Stops what plays after some minutes.|Sleep timer for the speaker
after,minutes_left=int:5-120: after {v} minutes/in {v} minutes; fade,fade_out?=flag:fading out,getting quieter slowly~cutting off at once,without fading
[I'm going to sleep|I'm off to bed|good night], [turn it off|stop playing|be silent] in {after} minutes
[music|sound] off in {after} [min|minutes][, {fade}|]
[only|just] {after} more minutes [of music|, then quiet]
[play|let it play|keep going] for {after} [more|] minutes [and then stop|and that's it], {fade}
[in|after] {after} minutes [it should be quiet|I want silence|stop everything]

tunes|play_episode resume_podcast start_show|play an episode of a podcast|do
Plays an episode of a podcast.|Starts a show from the podcast library
show,podcast=of:Planet Money,Hidden Brain,The Daily,Song Exploder,Serial,Radiolab,Lore,In Our Time,Startalk: of {v}/from {v}; number,episode_number?=int:1-600: number {v}/episode {v}; speed,rate?=of:1.0,1.25,1.5,2.0: at speed {v}
[put on|play|start|let me hear] {show}[, episode {number}|]
[the latest|the newest|a new] {show}[ please|?|]
episode {number} of {show}
{show} {number}[, {speed} speed|]
[something to listen to on the train|a podcast for the commute|I have to iron shirts]: {show}
[I stopped in the middle of|where were we in|carry on with] {show}, episode {number}

tunes|song_words lyrics_for find_lyrics|show the words of a song|read|text
Text of a song.|Lyrics of a track
track,song_name=song; singer,performer?=artist: by {v}
[what do they sing in|what are the words of|how does the text go of] {track}[ by {singer}|]?
[I want to sing along to|karaoke!|we need the text for] {track}
{track} lyrics[?|, please|]
[show|find|give] me the [lyrics|words|text] [of|to] {track}[ by {singer}|]
[I never understood|can't make out] what {singer} [is singing|says] in {track}

tunes|build_playlist make_mix compile_songs|make a playlist|do|title
Makes a playlist for a mood.|Compiles songs of one style for some time
feeling,vibe=of:focus,workout,road trip,breakfast,heartbreak,dinner party,rainy day,sleep,cleaning,wedding: for {v}; length,minutes_long?=int:15-240: for {v} minutes; style,music_style?=genre: in {v}
[make|build|put together|compile] [me|us|] [a mix|a playlist|something] for {feeling}
[what goes well with|what should we listen to during] {feeling}? [Put some songs together|A list of songs please]
{length} minutes of {feeling} [music|songs|tunes]
[I need|we need] [music|songs|a soundtrack] for {feeling}, {length} minutes[ long|]
{feeling} playlist, {style}
[can you|could you] [choose|select|pick] [some|a bit of] {style} for {feeling}?

cinema|showtimes screenings_today what_is_playing|see when films are shown|list|title time
When and where films are shown.|Screenings at the cinemas of a town
town,near_city=city: in {v}; day,show_day=date: on {v}; movie,picture?=of:Dune,Amelie,Casablanca,Metropolis,Paddington,Alien,Spirited Away,Vertigo,Roma,Inside Out: of {v}
[what's on|anything good|what is playing] at the [movies|cinema|pictures] in {town} {day}?
[when|at what times] [can I see|do they show|is] {movie} in {town} {day}?
{movie}, {town}, {day}
[we want to go to the movies|cinema night|popcorn time] {day} in {town}, [what are the options|which times]?
[is|does] {movie} [still|] [running|on|in the cinemas] in {town} {day}?

cinema|buy_seats book_screening cinema_tickets|buy cinema tickets|do|confirmation
Buys seats for a screening.|Tickets for a film at a theatre
movie,picture=of:Dune,Amelie,Casablanca,Metropolis,Paddington,Alien,Spirited Away,Vertigo,Roma,Inside Out: for {v}; start,show_time=time: at {v}; seats,how_many=int:2-8: {v} seats/for {v}; row,seat_row?=enum:front,middle=centre,back=rear: in the {v}
[the whole crew loves|we love|I read so much about] {movie}, {seats} [seats|tickets] [for|at] {start}[ please|]
{seats} [tickets for|seats for|places in] {movie} at {start}[, {row}|]
[get|buy|grab] [us|me|] {seats} [tickets|seats] for the {start} [showing|screening] of {movie}
{movie} {start}, {seats} [people|persons|of us]
[we'd like to|we want to|let us] [see|watch] {movie} at {start}, {seats} seats in the {row}

cinema|watchlist_add save_for_later remember_show|put something on the watchlist|do
Saves a series or film to see later.|Adds to the watchlist
show,series=of:Breaking Bad,The Crown,Dark,Severance,Fargo,Fleabag,Chernobyl,Lost,Sherlock,The Wire: {v}/the show {v}; service,streaming?=of:Netflix,Prime,Disney+,Mubi,Apple TV,Hulu: on {v}
[somebody told me about|everybody talks about|my sister raves about] {show}, [remember it|save it|put it down] for me
[I want to|I'd like to|we should] [see|watch] {show} [some day|one day|later|when I have time]
{show} [on|to] [my|the] [list|watchlist]
[save|keep|bookmark] {show}[ ({service})|, it's on {service}|]
[no time for|not tonight, but] {show}[, keep it for later|, put it on the pile]

cinema|concert_tickets reserve_gig get_event_seats|get tickets for a concert|do|confirmation price
Buys tickets for concerts and shows.|Reserves places at an event
act,performer=artist: for {v}/to see {v}; venue_city,town=city: in {v}; places,ticket_count=int:2-6: {v} tickets/for {v}; block,ticket_class?=enum:standing,seated=sitting,balcony=upstairs,vip=VIP: {v}
{act} [plays|is playing|is on tour|comes to play] in {venue_city}, [get|I want|we want] {places} tickets
{places} [tickets|places|cards] for {act} in {venue_city}
[I'd love to|we have to|I must] [hear|see] {act} live in {venue_city}, {places} [of us|tickets], {block}
{act} live, {venue_city}, {places} [tickets|times]
[are there any tickets left? buy|secure|snap up] {places} for {act}, {venue_city}

cinema|set_subtitles caption_language switch_captions|set the subtitles|do
Subtitles of what is playing.|Turns captions to another language
tongue,caption_lang=language: in {v}; letters,text_size?=enum:small=tiny,normal=regular,large=big/huge: with {v} letters
[I can't follow|they mumble|I don't understand a word], [captions|subtitles|subs] in {tongue}[ please|]
[captions|subs|subtitles] {tongue}
[show|put|switch on|turn on] {tongue} [captions|subtitles][, {letters}|]
[we want to read along|can we read that|can my guest get the text] in {tongue}[, {letters} letters|]
{tongue} [text|subs] [under the picture|below|on the screen], {letters}

pantry|scale_recipe adjust_servings portions_for|work out a recipe for more people|read|text
Amounts of a recipe for a number of people.|Scales ingredients
meal,recipe=dish: of {v}/for {v}; eaters,servings=int:1-30: for {v} people/for {v}
[there will be|we are|I expect] {eaters} [of us|people|guests] [for|and I make|and I'm serving] {meal}, how much [of everything|do I need|do I have to buy]?
{meal} for {eaters}[, amounts please|: how much of what]?
[my recipe is|it says] for four, [but|] [make|calculate] {meal} for {eaters} [people|eaters|heads]
[quantities|amounts] [of|for] {meal}, {eaters} [people|servings]
[convert|scale|stretch] {meal} to {eaters} servings

pantry|swap_ingredient replace_with substitute_for|find a replacement for an ingredient|list|text
What can be used in place of an ingredient.|Substitutes in cooking and baking
missing,ingredient=of:butter,eggs,buttermilk,cream,yeast,sugar,lemon juice,parmesan,wine,honey,cornstarch: for {v}/in place of {v}; making,used_in?=of:pancakes,risotto,a cake,bread,a sauce,cookies,mayonnaise,soup: in {v}; need,restriction?=enum:vegan=without animals,lactose_free=no lactose,low_fat=less fat,nut_free=without nuts: {v}
[I'm out of|there is no|I forgot to buy|we have no] {missing}, what [else can I use|else works|can I take]?
[no|without] {missing} in {making}, [is that possible|what then|any ideas]?
{missing} [is finished|is all gone|makes me ill], [what's a good stand-in|what does the same job]?
[what can I use|something] [instead of|in place of] {missing}[, {need}|]?
[can't eat|don't like|my guest avoids] {missing}. [What goes into|How do I make] {making} [instead|then]?
{missing} [alternative|replacement|substitute][?| for {making}| please]

pantry|food_facts nutrition_of count_calories|tell what is in food|read|calories
Calories and nutrients of a food.|Nutrition facts
eaten,foodstuff=of:banana,avocado,croissant,lentils,salmon,porridge,pizza,yoghurt,peanut butter,dark chocolate: of {v}; grams,portion_g=int:20-600: {v} grams/for {v} g
[how many calories|how much energy] [has|is in|do I get from] {grams} [g|grams] of {eaten}?
{grams} g {eaten}[?|, calories?|]
[is|will] {grams} grams of {eaten} [very fattening|going to ruin my diet|a lot]?
[I ate|I just had|for breakfast I had] {grams} grams of {eaten}, how much [was that|fat, sugar and so on|energy is it]?
[nutrition|nutrients|values] [for|of] {eaten}, {grams} g

pantry|preheat_oven start_oven bake_at|heat the oven|do
Turns the oven on.|Heats the oven to a temperature in a mode
degrees,oven_temp=int:80-260: to {v} degrees/at {v}; heat_mode,function=enum:fan=hot air,grill=broil,top_bottom=top and bottom heat,steam: with {v}/on {v}; off_after,bake_minutes?=int:5-180: off after {v} minutes/for {v} minutes
[the dough is ready|the cake goes in soon|I'm about to bake], [warm up the oven|get the oven going] [to|at] {degrees}, {heat_mode}
[oven|stove] {degrees} [degrees|°|C], {heat_mode}
{degrees} degrees {heat_mode}[ for {off_after} minutes|]
[bake|roast] at {degrees} [with|on] {heat_mode} for {off_after} minutes
[preheat|heat] [to|the oven to] {degrees} [with|using|on] {heat_mode}

pantry|note_expiry track_best_before add_use_by|note down when food goes off|do
Notes until when food keeps.|Best-before date of something in the fridge
food,what=of:the yoghurt,the ham,the tofu,the salad,the cream cheese,the smoked salmon,the milk,the pesto,the leftovers: for {v}; keeps_until,best_before=end_date: until {v}/to {v}; shelf,stored_in?=enum:fridge=refrigerator,freezer=icebox,cupboard=larder: in the {v}
{food} [keeps|is good|is fine|lasts] until {keeps_until}
{food} [goes off|goes bad|must be eaten|expires] [by|on] {keeps_until}[, it's in the {shelf}|]
[just bought|opened|put away] {food}, [says|date on it is|best before] {keeps_until}
{shelf}: {food}, {keeps_until}
[remember|write down] that {food} [has to be gone|will be off|is only good] [by|until] {keeps_until}

pantry|week_menu plan_meals meal_planner|plan meals|list|title
Plans what to eat for some days.|Menu for a household
days,day_count=int:2-10: for {v} days; mouths,household=int:2-8: for {v} people; manner,eating_style?=enum:vegetarian=meatless,cheap=on a budget,quick=fast,low_carb=few carbs: {v}
[I never know what to make|I'm sick of pasta], [plan|decide|think up] {days} days [of dinners|of food] for {mouths}
{days} days, {mouths} [people|eaters|mouths to feed]: [what shall we eat|a menu please]
[a menu|a meal plan|dinners] for {mouths} people and {days} days, {manner}
[feed|how do I feed] {mouths} [of us|people] for {days} days[, {manner}|]?
[what are we eating|food plan for] the next {days} days? [We are|There are] {mouths} [people|of us]

deals|watch_price price_alarm tell_when_cheaper|watch a price|do
Tells when something gets cheaper than a limit.|Price alarm for an article
article,thing=product: for {v}; below,target_price=int:10-2000: below {v}/under {v}
[I'd buy|I'm interested in|I really like] the {article}, but only [under|below|for less than] {below}[, tell me when|, keep an eye on it|]
{article} [is too expensive|costs too much] [right now|at the moment], [ping me|shout|let me know] [when it drops below|under] {below}
[keep an eye on|watch|follow] the {article} [until it is|till it's|and alert me if it is] [under|below] {below}
{article} < {below}
[tell|notify] me [when|once] the {article} [costs|is|gets] less than {below}

deals|delivery_slot change_delivery_day deliver_on|choose when an order comes|do
Picks the day and hours at which groceries or a parcel arrive.|Moves a delivery to another day
order,order_no=id:gro: of order {v}/for {v}; new_day,arrive_on=start_date: on {v}; window,hours?=enum:morning=before noon,midday=around noon,evening=after work: preferably {v}/{v}
[nobody is in|I'm not home|we're away] [that day|when it comes], [bring|deliver] {order} on {new_day} [instead|please]
{order}: [please come|come|bring it] {new_day}, {window}
[can|could] {order} [come|arrive|be brought] on {new_day}?
{order} [not earlier than|rather on|better on] {new_day}
[I'd prefer|we'd rather have|it suits me better to get] {order} on {new_day}, {window}

deals|parcel_locker nearest_drop_point where_to_drop|find a place to drop a parcel|list|location distance
Shops and lockers that take parcels.|Where to hand in a package
postcode,zip_area=zip_code: near {v}/in {v}; carrier,firm?=of:DHL,UPS,Hermes,InPost,GLS,Evri: of {v}/by {v}; box_size,parcel_size?=enum:small=shoebox size,medium,large=bulky/huge: box size {v}/the box is {v}
[I need to|I have to|we want to] [hand in|drop off|send off] [a box|a return|a package] [near|in|around] {postcode}
[where|any place] [around|in|near] {postcode} [takes|accepts] [parcels|packages][ for {carrier}|]?
{carrier} [shop|locker|point] {postcode}
{postcode}, [nearest|closest] [locker|drop-off|parcel shop]?
[this thing is|I've got something] {box_size}, where can I [leave it|post it|get rid of it] in {postcode}?

deals|in_my_size check_fit size_available|ask whether clothes are there in a size|read|status
Whether a piece of clothing is to be had in a size.|Sizes and colours in a branch
garment,piece=of:rain jacket,running shoes,wool coat,jeans,hiking boots,linen shirt,summer dress,swimming trunks,sandals; fit,wear_size=of:36,38,40,42,44,S,M,L,XL: in size {v}/in {v}; shade,colour?=color: in {v}
[do you have|have you got|are there] {garment} in {fit}?
{garment} {fit}[?|, anywhere?|]
[I take|I wear|my size is|I need] {fit}: [is there|do they have|any] {garment}[ in {shade}|]?
[the one I tried was too tight|these pinch], [is there|have they got] {garment} [in|as] {fit}[ and {shade}|]?
{fit}, {shade}, {garment}

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
