// Scenes of consumer assistants: weather, house, music, cinema, kitchen, bargains. The notation is in scenes.ts.
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
`
