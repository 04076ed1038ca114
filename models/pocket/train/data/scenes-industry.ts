// Scenes of work with one's hands, and of those who plan it. A line of requests may hold several whole ones: `[one|another]`. The notation is in scenes.ts.
export const industryScenes = `
plantfloor|machine_state is_machine_running read_machine|see how a machine is doing|read|status temperature percent
What a machine is doing right now.|Whether a machine runs, waits or stands
machine_id,machine=slug: of {v}
{machine_id}: [running|up or down|what's it doing]?
[is {machine_id} [running|up|working] [again|right now|]?|how is {machine_id} doing?|[check|look at] [the state of|] {machine_id}]
[It's suspiciously quiet over there. Is {machine_id} standing?|the foreman wants to know about {machine_id}|before I go home I'd like to be sure that {machine_id} is fine]
[[state|status] {machine_id}[?| pls]|did {machine_id} stop?|what do the sensors of {machine_id} say?]

plantfloor|halt_machine stop_equipment shut_down_machine|stop a machine|do
Stops a machine.|Shuts down a piece of equipment
equipment,which_machine=slug: {v}; how,stop_kind=enum:after_part=when the piece is finished,controlled=gently,emergency=at once; lock_out?=flag:and lock it,with a lock on the switch~without locking it,no lock
{equipment}[ off, {how}| [has to|must] stand still, {how}]
[[stop|halt|shut down|switch off] {equipment}, {how}|bring {equipment} to a stop, {how}]
[There's smoke coming out of {equipment}, turn it off, {how}|I don't like that noise. {equipment} off, {how}|we need to get our hands into {equipment}, so stop it, {how}]
[stop {equipment} {how} {lock_out}|well, {lock_out}: {equipment}, stop {how}]

plantfloor|set_line_speed change_pace adjust_throughput|change how fast a line runs|do
Sets how many pieces a line makes per minute.|Pace of a production line
line_name,band=of:line A,line B,line C,bottling,packing,paint shop,press shop: of {v}/on {v}; pieces_per_minute,pace=int:5-300: to {v} pieces a minute/at {v} a minute; ramp_minutes,slowly_over?=int:2-30: over {v} minutes/within {v} minutes
{line_name} to {pieces_per_minute} [a minute|per minute|pieces a minute]
[[set|run|drive] {line_name} at {pieces_per_minute} [pieces|] per minute|I want {pieces_per_minute} a minute on {line_name}|let {line_name} make {pieces_per_minute} pieces a minute]
[The people at the end can't keep up with {line_name}, {pieces_per_minute} a minute [is enough|will do]|we're behind the plan: {line_name} must do {pieces_per_minute} per minute]
[please note: {line_name} up or down to {pieces_per_minute} a minute, over {ramp_minutes} minutes|within {ramp_minutes} minutes {line_name} should reach {pieces_per_minute} a minute]

upkeep|maintenance_history past_repairs service_log_of|see what was repaired on a machine|list|title date name
Repairs and services a machine has had.|Service history of an asset
asset,machine_tag=slug: of {v}/on {v}; since,from_day?=start_date: since {v}
{asset}: [what has been done|past repairs|when was it serviced]?
[what [has been|was] [repaired|fixed|changed] on {asset}?|[show|list] the [history|service log] of {asset}|who worked on {asset} last?]
[The same seal again! How often have we had {asset} open?|the buyer of {asset} would like to see how well we looked after it|is {asset} a lemon? show me all repairs]
[everything done to {asset} since {since}|right, {asset}, repairs since {since}|what happened to {asset} after {since}?]

upkeep|close_work_order finish_job report_job_done|report a repair as done|do
Closes a work order with the hours it took.|Reports a maintenance job as finished
work_order,job=id:wo: of {v}; hours_spent,took_hours=int:2-40: after {v} hours/{v} hours; parts_used?=list:of:bearing,belt,seal,fuse,filter,valve,sensor,gearbox,pump: using {v}/with a new {v}
{work_order}[ done, {hours_spent} hours| can be closed, I was at it for {hours_spent} hours]
[[close|finish] {work_order}, [it took|] {hours_spent} hours|after {hours_spent} hours {work_order} is [finished|through]|report {work_order} as done: {hours_spent} hours]
[Finally, the thing runs again. {work_order}, {hours_spent} hours of my life|my hands are black but {work_order} is finished ({hours_spent} hours)]
[one more thing: {work_order}: {hours_spent} hours, replaced {parts_used}|just so you know: {parts_used} changed, {hours_spent} hours, {work_order} finished]

quality|record_check log_inspection enter_test_result|enter the result of a quality check|do
Enters what an inspector found in a batch.|Result of a quality check
batch,lot=id:lot: of {v}; checked,sample_size=int:5-200: {v} checked/out of {v}; rejects,bad_pieces=int:0-4: {v} bad/{v} rejects; flaw,kind_of_flaw?=enum:scratch=scratches,dent=dents,colour=wrong shade,dimension=out of tolerance: flaw {v}
{batch}: {checked} checked, {rejects} bad
[[enter|record|log] for {batch}: {checked} [inspected|checked], {rejects} [rejects|bad ones]|we looked at {checked} pieces of {batch} and {rejects} were bad|and {rejects} out of {checked} failed in {batch}]
[The new girl did the check on {batch} all by herself: {checked} tested, {rejects} bad|inspection of {batch} is over. Sample {checked}, failed {rejects}]
[so {batch}: of {checked} pieces {rejects} with {flaw}|now {flaw} on {rejects} of {checked}, lot {batch}]

quality|block_batch quarantine_lot hold_goods|block a batch|do
Blocks a batch so that nobody ships it.|Puts goods in quarantine
lot_number,suspect=id:lot: {v}; ground,suspicion=enum:contamination=dirt,wrong_label=mislabelled,failed_test=did not pass,recall=called back: because of {v}/reason {v}; inform_customers?=flag:and tell the customers,customers get a warning~without telling the customers,keep it in house
{lot_number} must not leave the house, {ground}
[[block|quarantine|hold back|freeze] {lot_number}, {ground}|nobody touches {lot_number}: {ground}|put {lot_number} behind bars, reason: {ground}]
[I've a bad feeling about {lot_number} ({ground}), keep it here|is {lot_number} already on a truck? get it back and lock it up, {ground}|ok, {ground}, so {lot_number} stays where it is]
[well, {lot_number} blocked, {ground}, {inform_customers}|next: {ground} in {lot_number}: block it {inform_customers}]

quality|release_batch free_lot clear_goods|release a batch|do
Frees a batch for sale.|Ends the quarantine of goods
cleared_lot,good_batch=id:lot: {v}; released_by,inspector?=last_name: by {v}/signed by {v}
{cleared_lot}[ is [clean|fine|okay], [let it go|it can be sold|off to the customers]| [may|can] be [shipped|sold] [again|now]]
[[release|free|clear|unblock] {cleared_lot}|out of quarantine with {cleared_lot}]
[The second test was all right, so nothing speaks against shipping {cleared_lot}|how long must {cleared_lot} still sit there? Let it go|the customer is screaming for {cleared_lot} and we found nothing, open the gate]
[inspector {released_by} signs for {cleared_lot}, release it|right, {cleared_lot} cleared, signature {released_by}]

stockroom|correct_count adjust_stock enter_stocktake|correct how many are on the shelf|do
Enters what was counted on a shelf.|Corrects the stock of an article after counting
article_no,part_no=sku: of {v}; counted,real_count=int:2-900: {v} pieces/{v} counted; shelf,bin_place?=id:bin: on shelf {v}/in bin {v}
{article_no}: I count {counted}, not what the [system|computer|list] says
[[set|correct|adjust] {article_no} to {counted} [pieces|]|there are {counted} of {article_no}, [enter that|fix it in the system]|stocktake: {article_no}, {counted}]
[We've counted it twice because nobody believed it: {counted} pieces of {article_no}|the screen is wrong about {article_no}, there are {counted}|I say {counted} is the real number for {article_no}]
[shelf {shelf}: {counted} of {article_no}|the shelf count is {counted} x {article_no} on {shelf}, counted just now]

stockroom|locate_article which_shelf find_in_warehouse|find where an article lies|read|location quantity
Shelf and bin of an article.|Where something lies in the warehouse
wanted_article,item_no=sku: {v}
{wanted_article}: [which shelf|where|what aisle]?
[where [is|do we keep|did they put] {wanted_article}?|[which|what] [shelf|aisle|bin] is {wanted_article} [in|on]?|find {wanted_article} for me]
[I've been running up and down for ten minutes looking for {wanted_article}|the new picker can't find {wanted_article}|somebody moved everything around, where has {wanted_article} gone?]
[location of {wanted_article}[?| please]|show me the way to {wanted_article}|is {wanted_article} still in its old place?]

stockroom|set_reorder_point minimum_stock refill_level|set when an article is ordered again|do
Sets the number below which an article is reordered.|Minimum stock of an article
item_code,for_article=sku: for {v}; minimum,at_least=int:5-400: to {v}/minimum {v}; order_size,lot_of?=int:500-2000: in lots of {v}/ordering {v} at a time
{item_code}, never below {minimum}
[[set|change] the minimum [of|for] {item_code} to {minimum}|reorder {item_code} when fewer than {minimum} are left|we always want {minimum} of {item_code} in the house]
[We ran dry twice this year. {item_code} should be reordered at {minimum}|too much money lies around in {item_code}, a minimum of {minimum} will do]
[just so you know: {item_code}: minimum {minimum}, then order {order_size}|as soon as {item_code} falls below {minimum} buy {order_size}]

purchasing|raise_purchase_order order_from_vendor buy_from|order something from a supplier|do|confirmation
Orders goods from a supplier.|Makes a purchase order
vendor_name,seller=company: from {v}; goods,ordered_lines=line_items: for {v}; needed_by,latest?=due_date: by {v}/at the latest {v}
{vendor_name}[: {goods}[, order it|, please order|]| has the best price at the moment, so {goods} from there]
[[order|buy|get] {goods} from {vendor_name}|[make|raise|write] a purchase order to {vendor_name}: {goods}|let {vendor_name} [deliver|send us] {goods}]
[We're scraping the bottom of the barrel. {goods} from {vendor_name}|the shop floor needs {goods}, {vendor_name} should have it]
[and {goods} from {vendor_name}, we need it by {needed_by}|by {needed_by} {vendor_name} must bring us {goods}]

purchasing|approve_purchase sign_off_order green_light_po|approve a purchase order|do
Signs a purchase order that waits for the boss.|Releases an order to the supplier
po_number,waiting_order=id:po: {v}; cost_centre,charge_to?=id:cc: on cost centre {v}/charged to {v}
{po_number}[ is [fine|okay] [with me|by me|]| [may|can] go out[ to them|]]
[[approve|sign|release|okay] {po_number}|I agree with {po_number}]
[I've looked at the three quotes and there's nothing wrong with {po_number}|they have been waiting for my signature on {po_number} all week, here it is|yes to {po_number}]
[so {po_number} on cost centre {cost_centre}, approved|my okay for {po_number}, charged to {cost_centre}]

purchasing|expected_delivery po_arrival when_do_goods_come|see when ordered goods come|read|date status
When the goods of a purchase order will be delivered.|Delivery date a supplier promised
purchase_order,our_order=id:po: of {v}
{purchase_order}: [when|which day|any date yet]?
[when [do|will] the goods [of|from] {purchase_order} [come|get here|arrive]?|has the supplier [confirmed|promised] a date for {purchase_order}?|delivery date {purchase_order}]
[Half of the hall is waiting for {purchase_order}. Any idea when?|can we plan with {purchase_order} this week?|do they let us hang with {purchase_order}?]
[is {purchase_order} late?|what did they say about {purchase_order}, when does it come?|[check|find out] when {purchase_order} is due in]

haulage|plan_tour build_route order_of_stops|plan the tour of a truck|do|distance end_time
Puts the stops of a truck in the best order.|Plans a delivery tour
truck,lorry=id:truck: for {v}/with {v}; stops,drop_cities=cities: via {v}/through {v}; depart_at,leaves=time: leaving at {v}; avoid_tolls?=flag:avoiding toll roads,without tolls~on toll roads too,tolls do not matter
{truck}[: {stops}, off at {depart_at}| leaves at {depart_at} and has to go to {stops}]
[[plan|make|work out] a tour for {truck}: {stops}, start {depart_at}|what's the best way for {truck} to do {stops}? departure {depart_at}]
[The customers in {stops} are all waiting. {truck}, {depart_at}, in whatever order is best|now {stops} with {truck}, wheels turning at {depart_at}]
[ok, {truck}, {depart_at}, {stops}, {avoid_tolls}|well, {stops} {avoid_tolls}, {truck}, {depart_at}]

haulage|driving_time_left rest_due driver_hours|see how long a driver may still drive|read|hours time
Driving time that a driver has left.|When a driver must rest
driver,at_the_wheel=name: of {v}/for {v}
{driver}: [how long still|hours left|when's the break]?
[how [long|many hours] may {driver} [still|] drive?|when must {driver} [rest|take a break|stop]?|[driving time|hours] left, {driver}[?| please]]
[There's a jam before the border, will {driver} make it home legally?|dispatch wants to give {driver} another load, is that allowed?|I don't want a fine. What does the tachograph of {driver} say?]
[has {driver} rested enough?|is {driver} close to the limit?|check the hours of {driver}]

haulage|swap_driver put_driver_on reassign_tour|give a tour to another driver|do
Puts another driver on a tour.|Changes who drives
tour,trip_no=id:tour: on {v}; new_driver,who_drives=first_name: {v}; ground,because?=enum:sick=ill,rest_time=must rest,licence=no licence: reason {v}
{tour}: {new_driver} [drives|takes over|at the wheel]
[[put|set] {new_driver} on {tour}|I'd say {new_driver} should [drive|take|do] {tour}|give {tour} to {new_driver}]
[Somebody else has to do {tour}. {new_driver} jumps in|who can do {tour}? I'd say {new_driver}|please note: {new_driver} knows the way, so {tour} is for {new_driver}]
[right, {new_driver} instead on {tour}, {ground}|reason {ground}, {tour} goes to {new_driver}]

roster|swap_duty trade_shifts exchange_duty|swap the duties of two people|do
Lets two colleagues swap their duties on a day.|One works in place of the other
gives_away,first_person=first_name: {v} gives it away; takes_over,second_person=first_name: {v} takes it; duty_day,on=date: on {v}
{takes_over} works for {gives_away}, {duty_day}
[[let|have] {takes_over} work instead of {gives_away}, {duty_day}|sadly {gives_away} can't make it {duty_day}, {takes_over} [fills in|takes the turn|steps in]|one more thing: {duty_day}: {gives_away} off, {takes_over} on]
[my colleague {gives_away} has concert tickets for {duty_day} and {takes_over} is kind enough to do the work|They've agreed among themselves: {duty_day} is done by {takes_over}, not by {gives_away}]
[swap {duty_day}, from {gives_away} to {takes_over}|could {takes_over} stand in for {gives_away} {duty_day}?]

roster|days_off_left holiday_balance leave_remaining|see how many days off somebody has|read|days
Days of holiday somebody has left.|Holiday account of an employee
employee,colleague=name: of {v}; in_year,for_year?=year: in {v}
{employee}[: [days left|how much holiday|still any leave]?| wants to go to the seaside for ages. Does the account allow it?]
[how many days off [does {employee} have left|are left for {employee}]?|has {employee} got any [holiday|leave] left?|[holiday|leave] balance of {employee}]
[I never know how much {employee} has already taken, what remains?|can {employee} afford another long weekend?]
[remaining leave {employee}, {in_year}|how much time off has {employee} in {in_year}?|and {in_year}: days left for {employee}?]

roster|approve_leave grant_holiday allow_time_off|grant somebody's holiday|do
Grants a request for holiday.|Says yes to time off that somebody asked for
leave_request,request=id:leave: {v}; cover,stand_in?=first_name: covered by {v}/stand-in {v}
{leave_request}[: [granted|yes|have fun]| is fine [with me|]]
[[grant|approve|allow|okay] {leave_request}|yes to {leave_request}]
[The kids are only small once, I have nothing against {leave_request}|it's quiet in August anyway, so {leave_request} gets my blessing|tell her that {leave_request} went through]
[so {leave_request} approved, {cover} stands in|with {cover} as cover {leave_request} is okay]

hiring|invite_interview call_for_interview schedule_candidate|invite an applicant to an interview|do|confirmation
Invites an applicant to an interview.|Date for a talk with a candidate
applicant,candidate_name=name: {v}; talk_day,interview_on=start_date: on {v}; talk_at,starts_at=time: at {v}; form,setting?=enum:on_site=in the office,video=video call,phone=by telephone: as {v}/form {v}
{applicant}[, interview, {talk_day}, {talk_at}| sounds promising, how about {talk_day} at {talk_at}?]
[[invite|call in|ask] {applicant} for {talk_day} at {talk_at}|we'd like to [meet|talk to|get to know] {applicant} on {talk_day}, {talk_at}|interview with {applicant}: {talk_day} at {talk_at}]
Now that is a good CV! Let {applicant} come on {talk_day}, {talk_at}
[now {applicant}, {form}, {talk_day} {talk_at}|ok, {talk_day} at {talk_at}, {form}, we speak with {applicant}]

hiring|decline_applicant reject_candidate send_refusal|turn an applicant down|do
Turns an applicant down with a letter.|Sends a refusal to a candidate
rejected,job_seeker=name: {v}; motive,ground=enum:overqualified=too good for it,no_experience=lacks practice,filled=already taken,salary=asks for too much: reason {v}; keep_file?=flag:and keep the papers,keeping the file for later~without keeping the papers,deleting the file
{rejected}: [sorry, no|no|we decline], {motive}
[[turn down|reject|decline] {rejected}, {motive}|send {rejected} a [kind|polite|] refusal, {motive}|tell {rejected} it won't work out: {motive}]
[I've slept on it and {rejected} isn't the one: {motive}|nice person, {rejected}, but {motive}|well, {motive}, so we say no to {rejected}]
[refusal to {rejected}, {motive}, {keep_file}|strike {rejected} out ({motive}) {keep_file}]

projects|move_milestone shift_deadline new_milestone_date|move a milestone of a project|do
Gives a milestone another date.|Shifts a deadline of a project
milestone,goal=of:prototype,kick-off,design freeze,beta,go-live,handover,audit: {v}; in_project,project_code=slug: in {v}; new_date,moved_to=due_date: to {v}
{milestone} of {in_project}: {new_date} [now|instead|is the new date]
[[move|shift|push|put] the {milestone} [in|of] {in_project} to {new_date}|please note: {new_date} is the new date for the {milestone} in {in_project}|can the {milestone} of {in_project} be on {new_date}?]
[We won't make the {milestone} in {in_project}, {new_date} is realistic|The client begs for more time on {in_project}: {milestone} {new_date}|right, {in_project} goes faster than we thought, {milestone} already {new_date}]
[in project {in_project}, {milestone} -> {new_date}|nobody believes in the old date for the {milestone} of {in_project}, make it {new_date}]

projects|budget_used money_left_in_project spent_in_project|see how much of a budget is used|read|amount percent
How much of a project's budget is spent.|Money left in a project
project,undertaking=slug: of {v}; as_of,until_day?=end_date: as of {v}
{project}: [how much money is left|what have we spent|over budget]?
[how much [have we spent|did we spend|is left] [on|in|for] {project}?|[budget|costs|spending] {project}[?| please]|is {project} [over budget|still in the green|too expensive]?]
[The controller is going to ask me about {project}, what do I tell him?|can {project} afford another developer?|I hope {project} doesn't eat us up, what does it cost so far?]
[costs of {project} as of {as_of}|where did {project} stand on {as_of}, in money?]

projects|book_project_hours enter_timesheet write_down_time|enter hours on a project|do
Enters hours that somebody worked.|Time sheet entry
worker,whose_time=first_name: for {v}; on_project,worked_on=slug: on {v}; hours_worked,hours=int:2-11: {v} hours; work_day,worked_day=start_date: on {v}; what_done,activity?=enum:planning,programming=coding,travel=on the road,meeting=talks: {v}
{worker}[, {hours_worked} hours, {on_project}, {work_day}| worked {hours_worked} hours on {on_project} on {work_day}| always forgets the time sheet. It was {hours_worked} hours, {on_project}, {work_day}]
[[enter|book|write down] {hours_worked} hours for {worker} on {on_project}, {work_day}|one more thing: {work_day}: {hours_worked} hours {on_project}, {worker}]
on {work_day} {on_project} took {worker} {hours_worked} hours
[just so you know: {hours_worked} h of {what_done} by {worker}, {on_project}, {work_day}|and {work_day}, {worker}, {what_done}, {hours_worked} hours, {on_project}]

building|lift_fault elevator_stuck report_lift|report a lift that doesn't work|do|eta_minutes
Reports a broken lift to the service company.|Elevator out of order
lift,elevator=of:lift north,lift south,goods lift,lift A,lift B,glass lift; persons_inside,trapped=int:0-5: {v} people inside; stuck_at,level_no?=int:2-30: at level {v}/stuck at {v}
{lift} stuck, {persons_inside} people inside
[the {lift} [doesn't move|is broken|hangs], {persons_inside} [people|persons] in it|[report|call the service for] the {lift}, people inside: {persons_inside}|somebody has to come for the {lift}, {persons_inside} trapped]
[I hear knocking! The {lift}, it must be {persons_inside} people|the light in the {lift} went out and nothing moves. Inside: {persons_inside}]
[so {lift} hangs at level {stuck_at}, {persons_inside} inside|at {stuck_at} the {lift} came to a halt with {persons_inside} in it]

building|energy_of_building power_used consumption_of_site|see how much energy a building used|read|amount percent
Energy that a building used in a month.|Consumption of power, gas or heat
house_code,building=slug: of {v}; carrier,energy_kind=enum:electricity=power,gas,district_heat=heat,water: {v} used/of {v}; month,in_month=of:January,February,March,April,May,June,July,August,September,October,November,December: in {v}
{house_code}, {carrier}, {month}: how much?
[how much {carrier} did {house_code} [use|consume|need] in {month}?|now {carrier} [consumption|used] in {month}, {house_code}|what did {house_code} need in {carrier} in {month}?]
[The bill can't be right. {house_code}, {month}, {carrier}, what does the meter say?|since the new windows we should save. Compare: {carrier} of {house_code} in {month}]
[ok, {month} numbers for {house_code}, {carrier}|did {house_code} waste {carrier} in {month}?]

farmyard|treat_animal record_treatment give_animal_medicine|record the treatment of an animal|do
Records that an animal got medicine.|Treatment book of the stable
ear_tag,animal_no=id:cow: of {v}; remedy,what_given=of:penicillin,calcium,wormer,vitamin E,glucose,painkiller: with {v}; wait_days,no_milk_days=int:2-30: waiting {v} days/no milk for {v} days
{ear_tag}[ got {remedy}, {wait_days} days [waiting|wait|no milk]| was limping, the vet gave {remedy}, so {wait_days} days no milk from her]
[[record|enter|note] {remedy} for {ear_tag}, withdrawal {wait_days} days|we gave {ear_tag} {remedy}, keep the milk back for {wait_days} days|well, {remedy} to {ear_tag}, {wait_days} days]
put in the stable book: {ear_tag}, {remedy}, wait {wait_days} days
[after {remedy} {ear_tag} has to wait {wait_days} days|there are {wait_days} days of waiting for {ear_tag}, {remedy}]

farmyard|milk_yield_of how_much_milk cow_output|see how much milk an animal gives|read|amount date
Milk of one animal over some days.|What the milking robot measured
cow,milked_animal=id:cow: of {v}; last_days,over_days=int:2-60: over {v} days/in the last {v} days
{cow}, milk, [last|past] {last_days} days?
[how much [milk|] did {cow} give [in|over] the last {last_days} days?|milk [yield|output] of {cow}, {last_days} days|what has the robot milked from {cow} in {last_days} days?]
[I think {cow} is sickening for something, how was the milk the past {last_days} days?|is {cow} worth her feed? litres of {last_days} days please]
[the last {last_days} days of milk, {cow}|did {cow} give less during the last {last_days} days?]

farmyard|plan_sowing sow_field seed_plot|plan the sowing of a field|do|quantity
Plans what is sown on a field and when.|Seed for a plot
field_name,plot=of:Long Acre,Mill Field,Lower Meadow,Stony Piece,Church Land,Hill Top,Ten Acres: on {v}; crop,seed=of:barley,wheat,oats,maize,rapeseed,clover,sugar beet,rye: with {v}; sowing_day,sow_on=date: {v}; kilos_per_hectare,density?=int:5-250: {v} kilos a hectare
{field_name}[: {crop}, {sowing_day}| gets {crop} {sowing_day}]
[[sow|plant|put] {crop} on {field_name}, {sowing_day}|right, {crop} for {field_name}, {sowing_day}]
[The soil is warm enough at last, {crop} goes into {field_name}, {sowing_day}|last year {field_name} rested, now {crop}, {sowing_day}|what do you say to {crop} on {field_name}? {sowing_day}]
[spread {kilos_per_hectare} kilos of {crop} per hectare, {field_name}, {sowing_day}|one more thing: {field_name}, {sowing_day}, {crop} at {kilos_per_hectare} kilos a hectare]

outdoors|mark_felling choose_trees_to_cut fell_trees|mark trees to be felled|do
Marks trees in a forest that shall be felled.|Orders a felling
forest_section,stand=id:sec: in {v}; tree_count,stems=int:5-300: {v} trees; kind_of_tree,wood=of:spruce,beech,pine,oak,ash,larch,birch: {v} trees; trouble?=enum:beetle=bark beetles,storm=blown over,thinning=too dense: because of {v}
{forest_section}: {tree_count} {kind_of_tree}, [to be cut|down|fell them]
[[mark|fell|cut|take out] {tree_count} {kind_of_tree} in {forest_section}|just so you know: {tree_count} {kind_of_tree} [must|should|have to] go, {forest_section}|in {forest_section} we cut {tree_count} {kind_of_tree}]
[The sawmill is asking for {kind_of_tree}. {tree_count} from {forest_section} would do|I walked through {forest_section} with the spray can: {tree_count} {kind_of_tree}]
[and {tree_count} {kind_of_tree}, {trouble}, section {forest_section}|so {trouble} in {forest_section}: {tree_count} {kind_of_tree} out]

outdoors|move_valve open_water_valve set_pipe_flow|open or close a valve of the water works|do
Opens or closes a valve of the water network.|How far a valve stands open
valve_id,gate_valve=id:valve: {v}; opening,percent_open=int:2-98: to {v} percent/{v} percent open; flush_first?=flag:after flushing the pipe,flushing first~without flushing,no flushing
{valve_id}[ to {opening} percent| should be {opening} percent open]
[[open|turn|set] {valve_id} to {opening} %|put {valve_id} at {opening} percent]
[The people on the hill have no pressure in the shower, {valve_id} on {opening} percent|a pipe burst below {valve_id}, {opening} percent is all I want to let through]
[now {flush_first}, {valve_id}, {opening} percent|ok, {valve_id} {opening} percent, {flush_first}]

construction|reserve_crane book_lifting crane_slot|reserve a crane on a site|do|confirmation
Reserves a crane for some hours.|Lifting on a construction site
crane,hoist=of:tower crane,mobile crane,mini crane,crane west,crane east; lift_day,crane_day=date: on {v}; from_hour,begin=time: from {v}; for_hours,crane_hours=int:2-10: for {v} hours; load_tons,tons?=int:11-60: lifting {v} tons/load {v} tons
{crane}, {lift_day}, {from_hour}, {for_hours} hours
[[reserve|book|block] the {crane} {lift_day} from {from_hour}, {for_hours} hours|we need the {crane} for {for_hours} hours, {lift_day}, {from_hour}|is the {crane} free {lift_day} at {from_hour}? we want it for {for_hours} hours]
[The roof beams come {lift_day} and somebody has to get them up: {crane}, {from_hour}, {for_hours} hours|tell the others to keep off the {crane} {lift_day} from {from_hour}, it's ours for {for_hours} hours]
[well, {load_tons} tons with the {crane}, {lift_day}, {from_hour}, {for_hours} hours|next: {lift_day} {from_hour}: {crane}, {for_hours} hours, {load_tons} tons on the hook]

construction|order_concrete ready_mix concrete_delivery|order concrete|do|confirmation price
Orders concrete for a site.|Ready-mix by the cubic metre
cubic_metres,volume=int:2-90: {v} cubic metres; mix,strength=of:C20,C25,C30,C35,C40; pour_site,where=street: to {v}; pour_day,on_day=date: on {v}; with_pump?=flag:with a pump,pump included~without a pump,no pump
{cubic_metres} cubic metres of {mix}, {pour_site}, {pour_day}
[[order|send|bring] {cubic_metres} cubic metres {mix} to {pour_site}, {pour_day}|we pour {pour_day}: {cubic_metres} m3 of {mix}, {pour_site}|please note: {pour_site} needs {cubic_metres} cubes of {mix} {pour_day}]
[The formwork is up at {pour_site}, now we want {cubic_metres} cubic metres, {mix}, {pour_day}|it mustn't rain {pour_day}! {mix}, {cubic_metres} m3, {pour_site}]
[right, {mix}, {cubic_metres} m3, {pour_site}, {pour_day}, {with_pump}|concrete {pour_day} {pour_site} {with_pump}: {cubic_metres} m3 {mix}]

rooms|room_cleaned mark_room_ready report_clean|report a hotel room as cleaned|do
Tells the front desk that a room is clean.|State of a room after housekeeping
room_no,cleaned_room=int:101-899: {v}/room {v}; cleaned_by,maid?=first_name: by {v}
{room_no} is [clean|ready|done]
[[mark|report] [room|] {room_no} as [clean|ready]|room {room_no}: fresh sheets, floor wiped, [finished|ready]|front desk can give out {room_no}]
[What a mess that was, but {room_no} shines again|the family may go up now, {room_no} is made|we're through with {room_no}, next one]
[my colleague {cleaned_by} has finished {room_no}|room {room_no} cleaned, {cleaned_by} did it]

rooms|bring_to_room extra_for_room deliver_linen|bring something to a hotel room|do
Has something brought to a room.|Extra things from housekeeping
to_room,hotel_room=int:101-899: to room {v}; what,wish=of:pillow,blanket,towel,cot,iron,hair dryer,bathrobe,kettle; pieces,number_of=int:1-4: {v} of them
{to_room} [wants|needs|asks for] {pieces} [x|times] {what}
[[bring|take|send] {pieces} x {what} [up|] to {to_room}|room {to_room}: {what}, {pieces}|can someone run up to {to_room} with {what}, {pieces} of them?]
[They're freezing or whatever, {to_room} called for {what}, {pieces} please|the lady in {to_room} isn't happy. {pieces} x {what} might help]
[just so you know: {what} for {to_room}, {pieces} [pieces|in number]|and {pieces} x {what} are missing in {to_room}]

airside|change_gate new_gate move_flight_gate|change the gate of a flight|do
Gives a departure another gate.|Moves a flight to another gate
flight_code,departure=flight_number: of {v}; to_gate,gate_new=id:gate: to {v}; announce?=flag:with an announcement,and announce it~without an announcement,quietly
{flight_code}[ now at {to_gate}| leaves from {to_gate}]
[[move|change|switch] {flight_code} to [gate|] {to_gate}|so {to_gate} for {flight_code}[, please|]]
[The bridge is broken where {flight_code} stands, we take {to_gate}|can {flight_code} use {to_gate}? it's empty|send the people of {flight_code} over to {to_gate}]
[now {flight_code}, gate {to_gate}, {announce}|new gate {to_gate} for {flight_code}, {announce}]

airside|trace_baggage missing_suitcase find_bag|search for a missing bag|do|confirmation
Starts a search for baggage that didn't arrive.|Missing suitcase
bag_tag,tag_number=id:bag: with tag {v}; flown_on,last_flight=flight_number: from flight {v}; looks_like,appearance?=color: coloured {v}; deliver_when_found,hotel_address?=street: to be brought to {v}
{bag_tag} did not come off {flown_on}
[[trace|search for|find] [the bag|] {bag_tag}, flight {flown_on}|suitcase missing: {bag_tag}, came on {flown_on}|where is {bag_tag}? It should have been on {flown_on}]
[The belt has stopped and I'm still standing here. {flown_on}, tag {bag_tag}|a passenger of {flown_on} is in tears, {bag_tag} isn't there|everyone from {flown_on} got their things except for {bag_tag}]
[a {looks_like} bag, {bag_tag}, {flown_on}|ok, {bag_tag} off {flown_on}, it is {looks_like}|the bag was {looks_like}, tag {bag_tag}, flight {flown_on}]

signalbox|hold_train keep_train_waiting delay_departure|hold a train at a station|do
Lets a train wait at a station.|Holds a departure for a connection
train_no,service=id:ice: {v}; at_station,waits_in=city: at {v}; wait_minutes,hold_for=int:2-25: for {v} minutes; connection?=id:re: for the passengers of {v}/connection {v}
{train_no}[ waits at {at_station}, {wait_minutes} minutes| mustn't leave {at_station} yet, give it {wait_minutes} minutes]
[[hold|keep] {train_no} at {at_station} for {wait_minutes} minutes|well, {wait_minutes} minutes' wait for {train_no} at {at_station}|let {train_no} stand in {at_station} {wait_minutes} minutes longer]
There are still people running across the bridge at {at_station}! {train_no}, {wait_minutes} minutes
[next: {train_no} at {at_station} waits {wait_minutes} minutes for {connection}|the passengers of {connection} want to catch {train_no} at {at_station}, {wait_minutes} minutes]

deepspace|point_camera aim_instrument look_at_body|point the camera of a probe|do
Turns the camera of a space probe to a body.|Takes pictures of a moon or planet
probe,spacecraft=of:Pathfinder II,Huygens,Aurora,Kestrel,Odyssey,Tycho: of {v}; body,look_target=of:Europa,Titan,Ceres,Io,Phobos,Enceladus,Mars: at {v}; exposures,shots=int:2-80: {v} pictures; filter,colour_filter?=enum:red,infrared=IR,ultraviolet=UV,clear=no colour: through the {v} filter
{probe}: {exposures} [pictures|frames|shots] of {body}
[[point|turn|aim] the camera of {probe} at {body}, {exposures} exposures|we want {exposures} pictures of {body} [from|with] {probe}|let {probe} [photograph|look at] {body}, {exposures} frames]
[We pass {body} only once in our lives. {probe}, {exposures} frames|the geologists are dying to see {body}, can {probe} take {exposures}?]
[right, {body} through the {filter} filter, {exposures} times, {probe}|with {probe}, {filter} filter, {exposures} shots of {body}]

deepspace|probe_health craft_telemetry spacecraft_state|see how a probe is doing|read|percent temperature status
How a space probe is doing.|Battery, temperature and mode of a spacecraft
craft,vehicle_name=of:Pathfinder II,Huygens,Aurora,Kestrel,Odyssey,Tycho: of {v}; subsystem,part_of_craft?=enum:power=battery,thermal=heating,radio=antenna,propulsion=thrusters: {v} only
{craft}: [alive|still awake|how's it doing]?
[how is {craft} [doing|today|out there]?|[telemetry|health|state] of {craft}|is {craft} still [alive|in safe mode|answering]?]
[We've heard nothing for hours and I'm getting nervous about {craft}|did {craft} survive the night behind the moon?|give me the latest numbers from {craft}]
[the {subsystem} of {craft}[?| please]|what about the {subsystem} on {craft}?|how is the {subsystem} of {craft}?]
`
