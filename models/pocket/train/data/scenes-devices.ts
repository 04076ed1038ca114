// Scenes of devices at home, in the pocket and on the road. The notation is in scenes.ts.
export const deviceScenes = `
lights|lights_off_all darken_house all_lamps_off|switch off all the lights|do
Switches off every lamp in the house.|Makes the whole house dark
except_room,but_not?=room: except in the {v}; fade_seconds,slowly?=int:5-90: over {v} seconds
[[turn|switch] off [all|all the] lights|[make|get] the [whole|] house dark|every lamp off, please|lights out everywhere|can you see to it that no light is on?]
[We're leaving. No lamp should burn.|I'm in bed already and downstairs it's still bright everywhere.|the electricity bill was a shock, so put out all the lamps]
[all lights off except in the {except_room}|only the {except_room} should stay lit|leave the {except_room} light on, everything else off]

lights|light_scene_save keep_light_setting store_mood|save a light setting|do
Saves how the lamps are set now.|Keeps the present light as a mood
mood_name,call_it=of:Movie,Dinner,Reading,Party,Sunset,Focus,Night: as {v}; lamp_room,of_room=room: of the {v}
[save the [light|lamps] in the {lamp_room} as {mood_name}|[keep|store|remember] this [light|brightness] in the {lamp_room}, call it {mood_name}|name the present light in the {lamp_room} {mood_name}]
[I've fiddled with the {lamp_room} lamps for ages and now it's perfect. That's {mood_name} from now on.|the {lamp_room} looks lovely like this, let that be {mood_name}]
{mood_name} = the light that's in the {lamp_room} now

lights|light_schedule lamp_timer auto_light|switch a light by the clock|do
Switches a lamp at fixed times.|Timer of a light
lamp,which_lamp=of:porch light,desk lamp,tree lights,hall lamp,aquarium light,garden lanterns; lit_from,on_at=time: from {v}; lit_until,off_at=end_time: until {v}
[[switch|turn] the {lamp} on at {lit_from} and off at {lit_until}|the {lamp} should [burn|be on] from {lit_from} to {lit_until}|run the {lamp} [between|from] {lit_from} and {lit_until}|light the {lamp} {lit_from} - {lit_until}]
[Burglars should think we're in. {lamp}, {lit_from} until {lit_until}.|nobody needs the {lamp} all day, {lit_from} till {lit_until} is enough]
{lamp} {lit_from}-{lit_until}
{lit_from} on, {lit_until} off: {lamp}

warmth|set_temperature set_thermostat heat_to|set the heating of a room|do
Sets how warm a room should be.|Target of a thermostat
heated_room,which_room=room: in the {v}; target,to_degrees=int:12-28: to {v} degrees; hold_hours,for_hours?=int:2-12: for {v} hours
[[set|put|turn] the {heated_room} to {target} degrees|[heat|warm] the {heated_room} to {target}|I'd like {target} degrees in the {heated_room}|how about {target} degrees in the {heated_room}?|thermostat {heated_room} {target}]
[It's freezing in the {heated_room}. [Make it|I need] {target}.|The {heated_room} is an oven! {target} would do.|the baby sleeps in the {heated_room}, so keep it at {target} degrees]
{heated_room} {target} degrees[ please|]
{target} degrees in the {heated_room}

warmth|thermostat_reading heating_status how_warm_set|see what the heating does|read|temperature status
What the heating of a room does.|Set and real temperature of a thermostat
heated_room,which_room=room: in the {v}; history,past_hours?=int:2-48: with the last {v} hours
[what is the [heating|thermostat] set to in the {heated_room}?|is the heating on in the {heated_room}?|how warm [is it supposed to|should it] be in the {heated_room}?|heating status {heated_room}]
[I wear three pullovers in the {heated_room}. Does the radiator do anything?|who's turned up the {heated_room}? What is it on?]
{heated_room}[ thermostat?| radiator: [on or off|what's it set to]?]

warmth|heating_away holiday_heating save_heat|turn the heating down while away|do
Keeps the house cool while nobody is there.|Holiday mode of the heating
away_until,back_on=end_date: until {v}; frost_guard,lowest?=int:5-15: not below {v} degrees; warm_again,preheat?=flag:and warm when we're back,preheated for our return~cold when we come back,without preheating
[we're [away|on holiday|gone] until {away_until}, [turn|keep] the heating down|holiday mode [for the heating|] until {away_until}|nobody's home till {away_until}, save heat|heating to away until {away_until}]
[The suitcases are in the hall. No heating until {away_until}.|why heat an empty house? We return on {away_until}|empty house until {away_until}, {warm_again}]
{away_until} we're back, [don't heat before|heating low till then]

warmth|hot_water_boost heat_water boiler_on|heat water|do
Heats the water in the boiler once.|Gives more hot water
boost_minutes,boil_for=int:20-120: for {v} minutes; water_temp,to_degrees?=int:40-65: to {v} degrees
[[heat|boost] the [hot|] water for {boost_minutes} minutes|boiler on for {boost_minutes} minutes|run the boiler {boost_minutes} minutes|we need hot water, {boost_minutes} minutes of it]
[Everyone wants a bath after football. {boost_minutes} minutes of boiler, please.|the shower runs cold, turn on the boiler for {boost_minutes} minutes|get the water to {water_temp} degrees, {boost_minutes} minutes]
{boost_minutes}[ min boiler| minutes of hot water[, please|]]

shades|set_blinds move_shutters blinds_to|move blinds|do
Moves the blinds of a window.|How far a shutter is closed
window,which_window=of:south window,bay window,skylight,patio door,kitchen window,nursery window; closed_percent,how_far=int:2-100: to {v} percent closed; slats,tilt?=enum:flat=horizontal,tilted=at an angle,shut=vertical: slats {v}
[[close|lower|move] the blinds of the {window} to {closed_percent} percent|blinds at the {window} {closed_percent} percent [down|closed]|can the {window} be {closed_percent} percent covered?]
[The sun burns through the {window}, {closed_percent} percent closed would be right.|the neighbours stare in at the {window}, {closed_percent} percent blinds]
{closed_percent}[ percent shade at the {window}| percent down at the {window}]
{window} {closed_percent}%

shades|awning_out extend_awning move_awning|move the awning|do
Moves an awning out or in.|Sun shade over a terrace
awning_of,which_awning=of:terrace,balcony,shop front,pergola,winter garden: over the {v}; awning_way,to_where=enum:out=extend,in=retract,half=halfway
[awning over the {awning_of}: {awning_way}|move the awning, {awning_way}, over the {awning_of}]
[A storm is brewing, see to the {awning_of} awning: {awning_way}.|the butter melts on the {awning_of}, awning {awning_way}]
{awning_of}[ awning {awning_way}[, please|]|: awning {awning_way}]

entry|lock_all_doors lock_up secure_house|lock all doors|do|status
Locks every door of the house.|Secures the house for the night
garage_too,with_garage?=flag:the garage as well,including the garage~not the garage,without the garage
[lock [all|all the|the] doors|lock [up|everything|the house]|[are|is] everything locked? If not, do it|make sure nobody can get in|doors locked, please]
[I'm going to bed, see that no door is open.|We've just driven off and I think it's all open.|Grandpa always forgets to turn the key, so lock up]

entry|door_state is_door_locked check_lock|see whether a door is locked|read|status time
Whether a door is locked.|State of a lock
door,which_door=of:front door,back door,cellar door,garden gate,side entrance,roof hatch
[is the {door} [locked|closed|shut|open]?|[check|look] whether the {door} is [locked|shut]|did I lock the {door}?|has somebody left the {door} open?|state of the {door}]
[I'm at work with a bad feeling about the {door}. Is it shut?|something squeaked, like the {door}, is that locked?]
{door}[ locked?|: [open or shut|did I forget it]?]

entry|who_came door_history entry_log|see who came in|list|name time
Who opened a door and when.|Log of a lock
door,which_door=of:front door,back door,cellar door,garden gate,side entrance,roof hatch; log_day,came_on?=date: on {v}; by_person,person?=first_name: only {v}
[who [opened|used|came through] the {door}?|show [me|] the log of the {door}|has anybody [used|gone through] the {door}?|entries {door}]
[There are muddy prints inside, who came in by the {door}?|the alarm company asks who used the {door}]
[did {by_person} come in by the {door}?|when did {by_person} use the {door}?]
{door}[: who [was that|came in]?| history]

guard|arm_alarm alarm_on activate_security|arm the burglar alarm|do
Arms the burglar alarm.|Switches on the alarm system
arm_mode,guard_as=enum:away=nobody's home,night=while we sleep,perimeter=doors and windows only; delay_seconds,after?=int:20-90: in {v} seconds
[[arm|activate|set] the alarm [system|], {arm_mode}|burglar alarm on, {arm_mode}|turn the alarm system on: {arm_mode}|alarm {arm_mode}]
[There were break-ins in the street, so [arm|switch on] the alarm: {arm_mode}.|we need protection, {arm_mode}, system on|arm in {delay_seconds} seconds, {arm_mode}]
{arm_mode}, so [arm|activate] the alarm

guard|disarm_alarm alarm_off deactivate_security|disarm the burglar alarm|do
Disarms the burglar alarm.|Switches off the alarm system with a code
pin_code,passcode=of:4471,9082,1357,2460,7719,6034,5528: with code {v}; quiet_exit,silent?=flag:without a beep,silently~with a beep
[[disarm|deactivate] the alarm, code {pin_code}|[turn|switch] [the|] alarm [system|] off, {pin_code}|it's only me, {pin_code}, stop the siren]
[I forgot it was armed and the whole street is awake now! {pin_code}!|the cleaner is here, take the alarm off, {pin_code}]
{pin_code}[ to disarm|, alarm off| - [I live here, be quiet|disarm]]

guard|camera_watch live_view show_camera|show what a camera sees|read|url
Live picture of a camera.|What a camera sees now
cam,which_cam=of:driveway,garden,nursery,porch,stable,backyard,garage: of the {v}; cam_night,infrared?=flag:in night vision,with infrared~in normal colours
[show [me|] the {cam} [camera|cam]|what's [going on|happening] in the {cam}?|let me see the {cam}|is [anybody|someone] in the {cam}?|open the {cam} camera]
[The dog barks like mad, something's up in the {cam}.|I heard a noise from the {cam}, let me look]
{cam}[ cam[ please|]|: [anything moving|who's there]?]

guard|motion_alerts camera_notify watch_for|say what a camera should report|do
Sets what a camera reports.|Alerts for people, cars or animals
cam,which_cam=of:driveway,garden,nursery,porch,stable,backyard,garage: at the {v}; report_what,detect=enum:people=humans,vehicles=cars,animals,parcels=deliveries,any_motion=anything that moves: about {v}
[tell me when the {cam} camera sees {report_what}|[notify|alert] me about {report_what} at the {cam}|the {cam} camera should report {report_what}]
[My phone buzzes for every leaf. The {cam} camera should only report {report_what}.|something's been through our {cam}, warn me of {report_what} there]
{report_what}[ on the {cam} camera: let me know| at the {cam}, send me alerts]
{cam}: only {report_what}

robot|pause_robot hold_vacuum stop_cleaning|pause the vacuum robot|do
Pauses a cleaning robot.|The robot waits where it is
bot,robot_name=of:Robbie,Dusty,Rosie,Hoover Two,Sir Sucks,Wall-C; pause_minutes,for_minutes?=int:5-90: for {v} minutes
[pause {bot}|[stop|hold] {bot} [for a moment|a while]|tell {bot} to [stop|take a break]|can {bot} wait?]
[The film is at its best bit and {bot} roars past!|I'd like {bot} to leave me in peace for {pause_minutes} minutes]
{bot}[ should [wait|stand still|be quiet]| [pause|stop|wait]|: [too loud|I'm on the phone|the baby sleeps], hold on]
{bot}, {pause_minutes} minutes break

robot|dock_robot vacuum_home charge_robot|send the vacuum robot to its base|do
Sends a cleaning robot to its charger.|The robot drives home
bot,robot_name=of:Robbie,Dusty,Rosie,Hoover Two,Sir Sucks,Wall-C; empty_bin,dump_dust?=flag:and empty the bin,with the dust emptied~with the bin left as it is
[send {bot} [home|to the charger|to the base|back]|dock {bot}|that's clean enough, {bot} can drive home]
We have guests, get {bot} out of the way and on its charger.
{bot}[ [should|can] [go home|charge]| [home|dock|charge]|, [off to your station|go back to base]]
{bot}'s battery is nearly flat, {empty_bin}, charge it

robot|robot_report cleaning_history what_was_cleaned|see what the robot has cleaned|read|text minutes
What a cleaning robot has done.|Last run of a vacuum
bot,robot_name=of:Robbie,Dusty,Rosie,Hoover Two,Sir Sucks,Wall-C; run_day,cleaned_on?=date: on {v}
[what has {bot} [cleaned|done]?|[where|which rooms] has {bot} been?|did {bot} [finish|manage it all|get stuck]?|show me what {bot} did|report of {bot}]
[There are still crumbs under the table. Was {bot} here at all?|what did {bot} do {run_day}?]
{bot}[ [report|finished?]|: [which rooms are done|stuck again]?]
{bot} {run_day}, what was cleaned?

laundry|wash_programme start_washer run_wash|start the washing machine|do|minutes
Starts a programme of the washing machine.|Washes a load
fabric_kind,wash_cycle=enum:cotton=normal wash,delicate=fine things,wool=pullovers,quick=short wash,sports=sweaty gear: with {v}; wash_degrees,hotness=int:20-90: at {v} degrees; spin,rpm?=int:400-1600: spinning at {v}
[[run|start] the washing machine: {fabric_kind}, {wash_degrees} degrees|wash at {wash_degrees}, {fabric_kind}|washer {fabric_kind} {wash_degrees}]
[The drum's full and the powder's in. {fabric_kind}, {wash_degrees} degrees.|it all smells of smoke, wash it at {wash_degrees}, {fabric_kind}]
{fabric_kind}[ at {wash_degrees} degrees[, please|]| {wash_degrees} wash]
{wash_degrees} degrees, {fabric_kind}, [go|washing machine on]
{fabric_kind} {wash_degrees} degrees and spin at {spin}

laundry|washer_left laundry_done when_is_wash_ready|tell when the laundry is done|read|minutes status
When a machine is done.|Time left on the washer or dryer
which_machine,of_machine=enum:washer=washing machine,dryer=tumble dryer,dishwasher: of the {v}
[is the {which_machine} [done|finished]?|how [long|much longer] does the {which_machine} take?|when will the {which_machine} be ready?|time left {which_machine}]
[I'd like to go out but the {which_machine} is running. When does it stop?|it's quiet in the cellar, has the {which_machine} finished?]
{which_machine} [done?|how long?|status]

laundry|delay_wash start_wash_later finish_laundry_by|have the laundry done later|do
Starts a machine later, to be done at a time.|Delays a wash
which_machine,of_machine=enum:washer=washing machine,dryer=tumble dryer,dishwasher; ready_at,done_by=time: by {v}; cheap_power,eco?=flag:on cheap power,at the night rate~whatever the power costs
[the {which_machine} should be done [at|by] {ready_at}|[delay|time] the {which_machine} so that it's ready at {ready_at}|have the {which_machine} finished by {ready_at}|can the {which_machine} be ready at {ready_at}?]
[I hate wet things lying about. Let the {which_machine} end at {ready_at}.|nobody's home to empty the {which_machine} before {ready_at}, so don't be done earlier]
{which_machine} ready at {ready_at}
{ready_at} is when the {which_machine} should be finished

stove|oven_programme bake_with set_oven|set the oven|do
Heats the oven in a mode.|Bakes or grills at a temperature
heat_mode,oven_mode=enum:fan=hot air,grill=from above,top_bottom=top and bottom heat,steam=with steam; oven_degrees,oven_temp=int:80-275: at {v} degrees; bake_minutes,for_minutes?=int:5-90: for {v} minutes
[[heat|set|preheat] the oven to {oven_degrees}, {heat_mode}|oven {heat_mode} {oven_degrees}|can you get the oven to {oven_degrees} degrees, {heat_mode}?]
[The dough has risen. {heat_mode}, {oven_degrees}.|there's a lasagne in, {oven_degrees} degrees, {heat_mode}]
{heat_mode}[, {oven_degrees} degrees in the oven| {oven_degrees}[ please|]]
{oven_degrees} degrees {heat_mode}
{heat_mode}, {oven_degrees} degrees, {bake_minutes} minutes

stove|oven_off stop_oven cooking_off|switch the oven or hob off|do
Switches a cooker off.|Stops the oven or the hob
cooker,which_part=enum:oven,hob=stove top,both=everything in the kitchen; keep_light,lamp_on?=flag:but leave its light on~light off too
[[turn|switch] off the cooker: {cooker}|cooker off, {cooker}|stop cooking, {cooker}|no more heat, {cooker}]
[It smells burnt! Off: {cooker}.|I'm in the car and worry about the cooker, {cooker}, kill it]
{cooker}[ off|: [did I leave it on? Turn it off|no longer needed|off please]]

stove|brew_coffee make_coffee start_espresso|make coffee|do
Makes coffee.|Starts the coffee machine
drink,coffee_kind=of:espresso,cappuccino,flat white,latte macchiato,americano,cortado; cups,how_many?=int:2-6: {v} cups; coffee_strength,beans?=enum:mild=weak,medium,strong; without_caffeine,decaf?=flag:decaf,without caffeine~with caffeine
[[make|brew] [me|us|] [a|some] {drink}|I [could do with|want|fancy] [a|] {drink}|[how about|can I have] [a|] {drink}?|start the machine, {drink}]
[I slept terribly. {drink}!|my eyes keep closing, only {drink} can help|the cake is cut, now {drink} to go with it]
make {cups} {drink}
{drink}[ [please|now|would be nice]| [pls|please|for me]]
{cups}[ cups of {drink}| {drink} for our guests]

telly|tune_channel watch_channel switch_station|switch to a TV channel|do
Switches the TV to a channel.|Shows a station
channel_name,station=of:BBC One,Arte,Eurosport,CNN,ZDF,Channel 4,Nickelodeon,Discovery: {v}; tv_room,screen_of?=room: in the {v}
[[put|switch] [on|to] {channel_name}|I want to watch {channel_name}|show [me|us|] {channel_name}|[change|turn] [the TV|over] to {channel_name}|what's on {channel_name}? Switch over]
[This is boring. {channel_name} instead.|my show starts on {channel_name}, quick|the kids in the {tv_room} want {channel_name}]
{channel_name} [please|on the telly|now]
{channel_name} on the TV in the {tv_room}

telly|record_show tape_programme set_recording|record a TV programme|do
Records a programme.|Tapes a show from a channel
show_name,programme=of:Evening News,Bake Off,Tatort,Match of the Day,Planet Earth,The Voice,Grand Prix; record_from,aired_on=of:BBC One,Arte,Eurosport,CNN,ZDF,Channel 4,Nickelodeon,Discovery: on {v}; all_episodes,series?=flag:every episode,the whole series~only this episode
[[record|tape] {show_name} on {record_from}|I'll miss {show_name} on {record_from}, record it|can you keep {show_name} from {record_from} for later?|recording: {show_name}, {record_from}]
We're at a wedding when {show_name} is on. Don't let me miss it, {record_from}.
{show_name} {record_from} rec
{record_from}, {show_name}: record
{show_name} runs on {record_from} while I'm out, {all_episodes}, record

telly|switch_input select_source tv_input|switch the input of the TV|do
Shows another input on the TV.|Selects a source
input_name,source=enum:console=games console,bluray=disc player,laptop=computer,antenna=normal TV,stick=streaming stick: {v}; tv_room,screen_of?=room: in the {v}
[switch the [TV|telly|screen] to the {input_name}|I want the {input_name} on the [TV|screen]|show the {input_name} [on TV|]|the TV should [take|show] the {input_name}]
[We've plugged everything in, but the TV doesn't show the {input_name}.|enough telly for today, over to the {input_name}]
{input_name}[ on the screen| input]

sound|set_volume volume_to loudness|set the volume|do
Sets how loud a speaker is.|Volume in percent
loud_percent,to_level=int:2-100: to {v} percent; speaker_in,which_speaker?=of:kitchen speaker,soundbar,bathroom radio,party box,headphones,studio monitors: of the {v}
[[set|put|turn] the volume [to|at] {loud_percent} [percent|]|volume {loud_percent}|make it {loud_percent} percent loud|how about volume {loud_percent}?]
[Nobody can understand the words. Volume {loud_percent}!|the neighbours knock on the wall, volume to {loud_percent}]
turn the {speaker_in} to {loud_percent}
{loud_percent} percent volume
{speaker_in} to {loud_percent} percent
{loud_percent} on the {speaker_in}

sound|mute_speaker silence_sound sound_off|mute a speaker|do
Mutes a speaker or lets it sound again.|Silences the sound
speaker_in,which_speaker=of:kitchen speaker,soundbar,bathroom radio,party box,headphones,studio monitors; muted,be_silent=flag:mute,silence~unmute,let me hear
[please {muted} the {speaker_in}|could you {muted} the {speaker_in}?|the {speaker_in}, {muted} it]
[The phone's been ringing and I was on a call, anyway: {muted} the {speaker_in}.|about the {speaker_in}: {muted} it[, will you|]]
{muted} the {speaker_in}[ please|]

sound|skip_track next_song jump_ahead|skip a song|do
Skips to another song.|Goes on or back in the queue
skip_way,jump=enum:next=the next song,previous=the song before,restart=this one again: {v}
[play {skip_way}|player: {skip_way}|I want to hear {skip_way}|could we have {skip_way}?|this song [is awful|isn't mine], {skip_way}]
[I can't stand that singer, so {skip_way}.|my finger slipped, {skip_way}]
{skip_way}, [please|on the player]

sound|move_music play_in_room transfer_playback|move the music to another room|do
Moves what is playing to another room.|Music goes on elsewhere
music_room,to_room=room: to the {v}; also_here,keep_here?=flag:and here as well,playing in both~and stop here,silent here
[[move|send|transfer] the music to the {music_room}|[continue|go on with] the music in the {music_room}|I want to hear this in the {music_room}|can it play in the {music_room}?|music over to the {music_room}]
[I'm going to cook now, let the song go with me to the {music_room}.|we're all in the {music_room} and hear nothing, play it there]
{music_room}: [continue the music|play it there]

mixes|add_song_to_mix save_to_playlist keep_song|put a song on a playlist|do
Puts a song on a playlist.|Saves a track
track_title,tune=song: {v}; mix,playlist=of:Running,Sunday Morning,Road Trip,Party 90s,Sleep,Cooking,Focus: to {v}; on_top,first_place?=flag:at the very top,as the first one~at the end
[[add|put|save] {track_title} [to|on] [my|the|] {mix} [playlist|]|keep {track_title} in {mix}|I want to hear {track_title} in {mix} too]
What a song! {track_title} has to be on {mix}.
{track_title}[ belongs on {mix}| -> {mix}]
{mix} [needs|should have] {track_title}
{track_title} [fits|would be great] in {mix}, {on_top}

mixes|drop_song_from_mix remove_track take_out_song|take a song off a playlist|do
Takes a song off a playlist.|Removes a track
track_title,tune=song: {v}; mix,playlist=of:Running,Sunday Morning,Road Trip,Party 90s,Sleep,Cooking,Focus: from {v}
[[remove|take|delete] {track_title} [from|off] [my|the|] {mix} [playlist|]|no more {track_title} in {mix}|I'm tired of {track_title} on {mix}, out with it]
[My ex loved that one. {track_title} must go from {mix}.|whoever put {track_title} on {mix}, get it off]
{track_title}[ [doesn't belong|has no place] on {mix}| out of {mix}]
{mix} without {track_title}, please

carlink|lock_car unlock_car car_doors|lock or unlock the car|do
Locks the car or unlocks it.|Doors of the car
auto,which_car=of:the Golf,the Kona,the van,Betty,the Model Y,the Zoe; doors,locking=flag:lock~unlock,open; windows_up,close_windows?=flag:with the windows up~with the windows as they are
[can you {doors} {auto}?|please {doors} {auto}|about {auto}: {doors} it]
[I'm already up on the fifth floor, {doors} {auto} for me.|both hands are full of bags, so {doors} {auto}]
{doors} {auto}[ please|, thanks|]
{auto}, {doors} it

carlink|charge_limit set_battery_limit charge_car_to|set how far the car charges|do
Sets how full the car is charged.|Limit of the battery
auto,which_car=of:the Golf,the Kona,the van,Betty,the Model Y,the Zoe; full_percent,battery_to=int:50-100: to {v} percent; leave_time,ready_for?=time: ready by {v}; off_peak,cheap_rate?=flag:on the cheap rate,at night prices~at any price
[charge {auto} to {full_percent} percent|[load|fill] {auto} up to {full_percent} percent]
[A long drive ahead, {auto} needs {full_percent} percent.|we're off at {leave_time} with {auto}, {full_percent} percent please]
{auto}[ should [stop|end] charging at {full_percent}| to {full_percent} percent[, please|]| {full_percent}%]
{full_percent} percent for {auto} [will do|is enough]

carlink|car_battery car_range how_far_can_i_drive|see how far the car can drive|read|level distance
Battery and range of a car.|How far a car gets
auto,which_car=of:the Golf,the Kona,the van,Betty,the Model Y,the Zoe: of {v}
[how [far|many kilometres] [can|does] {auto} [go|get]?|how full is {auto}?|battery of {auto}|does {auto} need [charging|plugging in]?|is there enough in {auto} to reach [the coast|my mum]?]
[I don't want to strand on the motorway. What's left in {auto}?|could I visit my sister with {auto} without charging?]
{auto}[ [range|battery]?|: how much juice is left?]

paper|print_file send_to_printer print_out|print a file|do
Prints a file.|Sends a document to the printer
paper_file,document=filename; sheets_of,how_often?=int:2-30: {v} times; ink,colours?=flag:in colour~in black and white,without colour; two_sided,duplex?=flag:on both sides,double-sided~on one side only
[print [out|] {paper_file}|I need {paper_file} on paper|send {paper_file} to the printer|can you put {paper_file} on paper?]
[The old man at the office doesn't read screens. {paper_file} on paper, please.|print {paper_file} {sheets_of} times|I have to sign {paper_file} by hand, so print it]
{paper_file}[ to print[, please|]| print]
{paper_file}, {ink}

paper|ink_levels toner_status printer_check|see how much ink is left|read|level status
How much ink a printer has.|State of the printer
printer,which_printer=of:office printer,LaserJet,photo printer,home printer,label printer: of the {v}; ink_colour,cartridge?=enum:black,cyan=blue,magenta=red,yellow: only {v}
[how much [ink|toner] is [left|] in the {printer}?|is the {printer} [empty|ok|running out]?|[check|look at] the ink of the {printer}|does the {printer} need [a cartridge|toner]?]
[The pages from the {printer} come out so pale. Is it out of ink?|before I buy cartridges: what's the {printer} like?|how's the {ink_colour} in the {printer}?]
{printer}[ [ink|toner]?|: [enough ink|all fine]?]

handset|find_phone ring_my_phone locate_handset|make a lost phone ring|do|location
Makes a lost phone ring.|Finds a handset
lost_item,which_device=of:my phone,my watch,the tablet,Dad's phone,my earbuds,the spare phone; ring_loud,at_full?=flag:as loud as it can~quietly
[where is {lost_item}? Make it ring|[ring|find|call] {lost_item}|I can't find {lost_item}|have you seen {lost_item}? Let it [ring|beep]|help me look for {lost_item}]
[I've turned every cushion over and didn't find {lost_item}.|I had {lost_item} a minute ago, let it make a noise]
{lost_item}[ is [gone|lost|nowhere], make it ring|: [ring|find]]

handset|quiet_phone do_not_disturb silence_phone|keep the phone quiet|do
Lets the phone make no sound for a while.|Do not disturb
hush_minutes,quiet_for=int:5-120: for {v} minutes; let_through,allowed?=enum:nobody=no one at all,favourites=my closest people,repeat_callers=people who ring twice: only {v}
[do not disturb, {hush_minutes} minutes|[mute|silence] [my|the] phone for {hush_minutes} minutes|no [calls|rings|buzzing] for {hush_minutes} minutes|can my phone be quiet for {hush_minutes} minutes?]
[I have an exam to study for. {hush_minutes} minutes without that phone!|I'm going to lie down for {hush_minutes} minutes, keep the phone still]
[{hush_minutes} minutes of peace|quiet for {hush_minutes} minutes], let only {let_through} through
{hush_minutes} minutes [of peace|quiet|do not disturb]

meters|power_now current_load electricity_draw|see how much power is used now|read|amount
How much power the house draws now.|Present load in watts
circuit,part_of?=enum:kitchen,heat_pump=heating,wallbox=car charger,sauna,solar=roof panels: of the {v}
[how much [power|electricity] are we using [right now|at the moment]?|[present|current] load of the house?|[show|read] [me|] the electricity meter|what does the house [draw|consume] just now?]
[The meter spins like a top, how many watts is that?|The lights flicker. How much [power|current] are we drawing?|I'd like to know what all these gadgets swallow now]
[what's the power of the {circuit} now?|power, {circuit}]
{circuit} watts?
`
