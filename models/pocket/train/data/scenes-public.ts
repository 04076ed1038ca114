// Scenes of public life: offices, schools, hospitals, clubs. A line of requests may hold several whole ones: `[one|another]`. The notation is in scenes.ts.
export const publicScenes = `
permits|apply_for_permit request_permission file_permit|apply for a permit|do|confirmation
Applies for a permit of the town.|Files a request for permission
applicant,in_the_name_of=name: for {v}; purpose,permit_type=enum:street_party=block party,scaffold=scaffolding,skip=rubble container,market_stall=stall; from_day,first_day=start_date: from {v}; to_day?=end_date: until {v}
{applicant} wants a {purpose} permit, [starting|as of|from] {from_day}
[[apply for|file|request] a permit for {applicant}: {purpose}, from {from_day}|so {purpose} from {from_day}, the applicant is {applicant}|[may|can] {applicant} have a permit for {purpose}, starting {from_day}?]
[We're renovating and the town wants paperwork. {purpose}, from {from_day}, {applicant}|before anything stands on the pavement {applicant} needs papers for {purpose}, {from_day} on]
[now {purpose}, {from_day} to {to_day}, {applicant}|permission for {applicant}, {purpose}, {from_day} - {to_day}|ok, {applicant} asks for {purpose} between {from_day} and {to_day}]

permits|permit_progress permit_state check_application|see how far a permit is|read|status date
How far an application for a permit has come.|Whether the town has decided
application,file_number=id:perm: of {v}
{application}: [decided yet|any decision|how far]?
[[has|did] the town decide [on|about] {application}[ yet|]?|how far is [the application|] {application}?|[check|look up] the state of {application}]
[The builders are standing around with folded arms, is {application} through?|we handed in {application} ages ago and nobody writes back|who has {application} on the desk now?]
[may we start? {application}|is {application} approved[ or not|]?|news about {application}?]

permits|withdraw_application take_back_request cancel_permit|take back an application for a permit|do
Withdraws an application or gives a permit back.|Takes back a request to the town
permit,request_no=id:perm: of {v}; refund_fee?=flag:and ask for the fee back,with the fee refunded~without asking for the fee,leaving the fee with the town
{permit} [is no longer needed|can be dropped|withdrawn please]
[[withdraw|drop|take back|cancel] {permit}|we don't need {permit} any more|please throw {permit} away, we changed our plans]
[The party is off, so nobody has to decide about {permit}|[forget|never mind] {permit}, we'll do it on private ground|it turned out that {permit} isn't necessary, take it off the pile]
[withdraw {permit} {refund_fee}|well, {permit} back, {refund_fee}|we're sure about it, {refund_fee}, we give up {permit}]

papers|order_passport apply_passport new_identity_document|apply for a passport|do|confirmation
Applies for a new passport or identity card.|Orders a travel document
person,holder=name: for {v}; document,kind_of_paper=enum:passport=travel passport,identity_card=ID card,child_passport=passport for a child; rush,express_issue?=flag:in the express procedure,with the express surcharge~in the normal procedure,without the surcharge
{person}[ needs a new {document}| is at the counter and wants {document}]
[[apply for|order] {document} for {person}|new {document}, {person}|[could|can] {person} get [a|] {document} here?]
[We fly in summer and {person} has no valid papers. {document} please|the old one of {person} is full of stamps, make out {document}]
[that's {document} for {person}, {rush}|right, {rush}: {document}, name {person}|my name is {person}, {document}, {rush}]

papers|passport_ready is_document_there pickup_state|see whether a document can be picked up|read|status date
Whether an ordered passport has come.|State of a travel document that was applied for
order_slip,slip_number=id:slip: of {v}
{order_slip}: [ready|here yet|can I fetch it]?
[is [the document|my passport|the ID] with [slip|number|] {order_slip} [ready|there|printed] [yet|]?|when can I collect {order_slip}?|has {order_slip} come back from the printers?]
[I don't want to queue for nothing: is {order_slip} lying there?|my flight leaves soon, how about {order_slip}?|somebody asks at the window for {order_slip}]
[[check|look for] {order_slip} among the finished passports|did the printing works send {order_slip}?|pick-up of {order_slip} possible?]

papers|report_lost_document passport_gone declare_paper_missing|report a document as lost|do|confirmation
Declares a passport or card as lost or stolen, so that nobody can use it.|Blocks a travel document
document_number,paper_no=id:doc: number {v}/of {v}; how,what_became_of_it=enum:lost=mislaid,stolen=pinched,destroyed=ruined; last_seen?=city: in {v}/last seen in {v}
{document_number} [has been|was|is] {how}
[[report|declare|register] {document_number} as {how}|my passport {document_number} is {how}, block it|to be listed as {how}: {document_number}, nobody must travel on it]
[I've turned the whole flat upside down. {document_number}, {how}|what do I do now? {document_number} is {how}|you need to make {document_number} invalid, it is {how}]
[just so you know: {how} in {last_seen}: {document_number}|in {last_seen} my ID {document_number} was {how}|and {document_number} ({how}), I had it last in {last_seen}]

revenue|tax_account_balance owed_to_tax_office check_tax_debt|see what somebody owes the tax office|read|balance due_date
What is open on a tax account.|Balance with the tax office
tax_number,taxpayer_no=id:tax: of {v}; kind_of_tax?=enum:income=income tax,property=property tax,vat=VAT,dog=dog tax: for {v}
{tax_number}: [how much|what do we owe|any debts]?
[how much does {tax_number} [owe|still have to pay]?|[is there|do we have] anything open on {tax_number}?|balance of {tax_number}[?| please]]
[I got a letter and don't understand a word, tax number {tax_number}, what is open there?|does the state get money from {tax_number} or the other way round?]
[so {kind_of_tax} of {tax_number}: [still open|paid]?|what about {kind_of_tax}, {tax_number}?|[how much|what] does {tax_number} owe in {kind_of_tax}?]

revenue|extend_tax_deadline more_time_for_return postpone_filing|get more time for a tax return|do|due_date
Asks for a later date for a tax return.|Extends the time to file
tax_id,for_taxpayer=id:tax: for {v}; tax_year,return_for=year: for {v}; new_deadline,until_when=due_date: until {v}
{tax_id}, return for {tax_year}: [not before|more time till|we need until] {new_deadline}
[[extend|push back] the deadline for the {tax_year} return of {tax_id} to {new_deadline}|could {tax_id} file {tax_year} by {new_deadline}?|we ask for time until {new_deadline}, {tax_id}, {tax_year}]
[Half of the receipts are missing. {tax_id} won't have {tax_year} ready before {new_deadline}|our accountant broke a leg, so {new_deadline} for {tax_year}, {tax_id}]
[the {tax_year} return of {tax_id} [comes|will come] later, {new_deadline}|new date for {tax_id} ({tax_year}): {new_deadline}]

revenue|pay_tax_in_parts instalment_request spread_tax_payment|pay a tax in parts|do|confirmation
Asks to pay a tax bill in monthly parts.|Instalments with the tax office
assessment,tax_bill=id:tax: of {v}; instalments,monthly_parts=int:2-24: in {v} parts/in {v} instalments; first_payment?=start_date: beginning {v}/first on {v}
{assessment} in {instalments} [parts|instalments|goes]
[[split|spread] {assessment} over {instalments} months|may I pay {assessment} in {instalments} parts?|now {instalments} instalments for {assessment}]
[I can't cough that up all at once: {assessment}, let's make it {instalments} instalments|business is bad this year, the bill {assessment} has to be stretched to {instalments} months]
[ok, {assessment}: {instalments} instalments, first one on {first_payment}|from {first_payment} on, {assessment} in {instalments} parts]

rubbish|bulky_pickup collect_furniture order_junk_truck|have bulky waste collected|do|date
Orders a truck for furniture and other bulky waste.|Collection of what doesn't fit the bin
things,what_to_take=list:of:sofa,fridge,mattress,wardrobe,carpet,washing machine,bicycle,table: for {v}; pickup_address,where=street: at {v}; day,wished_day?=date: for {v}
{things} [to be fetched|for the junk truck|in front of the house], {pickup_address}
[[collect|fetch|take away] {things} at {pickup_address}|[could you|can somebody] get rid of {things}? {pickup_address}|bulky waste at {pickup_address}: {things}]
[We cleared out grandma's place, {pickup_address}. What's left: {things}|I can't carry {things} to the dump, please come to {pickup_address}]
[well, {day}: {things}, {pickup_address}|pick up {things} from {pickup_address}, {day}|would {day} work for {things}? {pickup_address}]

rubbish|bin_not_emptied report_missed_bin complain_bin|report a bin that was not emptied|do|confirmation
Reports a bin that the collectors forgot.|The truck drove past
street_address,house=street: at {v}; bin_colour,which_bin=enum:black=grey/residual,yellow=plastics,blue=paper,brown=compost: the {v} bin
{street_address}: {bin_colour} [still full|not emptied|forgotten]
[[nobody|no one] emptied the {bin_colour} bin at {street_address}|the truck [missed|forgot|drove past] {street_address}, bin: {bin_colour}|report: {bin_colour} bin at {street_address} still full]
[It stinks to heaven at {street_address}, they left {bin_colour} standing|all the neighbours' bins are empty, only ours is not. {street_address}, {bin_colour}|why was {bin_colour} left behind at {street_address}?]
[next: {bin_colour}, {street_address}, collectors did not come|at {street_address} the lid won't close any more and the men didn't take {bin_colour}]

rubbish|report_dark_lamp street_light_out lamp_defect|report a street light|do|confirmation
Reports a broken street light.|Tells the town about a lamp in the street
near_address,lamp_place=street: near {v}; lamp_tag,number_on_pole?=id:lamp: number {v} on the pole; fault,what_it_does=enum:dark=out/dead,flickering=blinking,always_on=on all day,damaged=hit by a car
{near_address}: street lamp {fault}
[the [lamp|light|lantern] [near|by|at] {near_address} is {fault}|[report|register] a street light, {near_address}, {fault}|who takes care of the lamp at {near_address}? It is {fault}]
[My daughter walks home there at night: {near_address}, the lamp is {fault}|i can't sleep because of the lantern at {near_address}. {fault}|at {near_address} the light has been {fault} since the storm]
[lamp {lamp_tag} near {near_address} is {fault}|please note: {fault}: pole {lamp_tag}, {near_address}|right, {near_address}, the number on the pole is {lamp_tag}, {fault}]

transit|next_bus departures_at_stop bus_board|see the next buses at a stop|list|time eta_minutes
Next departures at a stop.|What the board at the bus stop shows
stop_name,bus_stop=of:Market Square,Old Mill,Hospital,Town Hall,University,Cemetery Road,Stadium,Westgate: at {v}/from {v}; line_no,only_line?=int:2-99: of line {v}
{stop_name}, next [bus|departures]?
[when does the next [one|bus] leave [at|from] {stop_name}?|[which|what] buses [go|leave] from {stop_name} [now|soon]?|departures {stop_name}]
[It's pouring and I'm standing at {stop_name}. Will anything come?|i've got two kids and heavy bags, how long do we wait at {stop_name}?|did I just miss it at {stop_name}?]
[line {line_no} at {stop_name}, how long?|when will the {line_no} be at {stop_name}?|from {stop_name}: {line_no} in how many minutes?]

transit|line_disruptions is_line_running bus_detours|see whether a line runs as planned|read|status title
Detours, strikes and delays of a bus or tram line.|Whether a line runs normally
line,route_no=int:2-99: of line {v}; on_day,travel_day?=date: for {v}
{line}: [running|detour|normal service]?
[is [line|bus|the|] {line} [running|on time] [normally|]?|[any|are there] [detours|disruptions|problems] on {line}?|does the {line} take its usual way?]
[A colleague said they dug up the road. Does that affect the {line}?|nobody at the stop knows what's wrong with the {line}|they say there's a strike, what about {line}?]
[one more thing: {line}, {on_day}, any changes?|will the {line} [run|go] {on_day}?|disruptions {on_day}, line {line}]

transit|lost_on_bus report_item_left_behind left_in_vehicle|report something left on a bus|do|confirmation
Reports what a passenger forgot in a bus or tram.|Search for things left in a vehicle
thing,forgotten=of:umbrella,backpack,violin,wallet,jacket,phone,scarf,glasses,laptop: {v}; route,line_number=int:2-99: on line {v}; ride_day,lost_on=date: on {v}; call_back,reach_me?=phone: call me on {v}
{thing} [forgotten|left|still lying] on line {route}, {ride_day}
[[I left|we forgot] [a|my|our] {thing} on the {route}, {ride_day}|has the driver of the {route} found a {thing}? {ride_day}|somebody lost a {thing}, line {route}, {ride_day}]
[We got off in a hurry with the pram and the {thing} stayed on the {route}, {ride_day}|the {route} drove off with my {thing}! {ride_day}]
[a {thing}, line {route}, {ride_day}, {call_back}|if the {thing} from the {route} ({ride_day}) turns up, phone {call_back}]

readers|reserve_title hold_book put_on_hold|reserve a book at the library|do|date
Reserves a book that is lent out or stands elsewhere.|Puts a title on hold for a reader
title_wanted,volume=book; reader_card,card=id:lib: for card {v}/for reader {v}; collect_at,branch_library?=of:central,north,harlow street,children's,mobile: at the {v} library
{title_wanted} for {reader_card}, [as soon as it's back|when it is returned|on hold please]
[[reserve|hold|put aside] {title_wanted} for {reader_card}|and {reader_card} [wants|would like|is waiting for] {title_wanted}|can I be next for {title_wanted}? my card is {reader_card}]
[Somebody has borrowed {title_wanted} and doesn't bring it back. {reader_card} would like it afterwards|my book club reads {title_wanted} next, keep a copy, {reader_card}]
[so {title_wanted}, card {reader_card}, I'll fetch it at the {collect_at} library|hold for {reader_card} at the {collect_at} library: {title_wanted}]

readers|library_fees fines_of_reader owed_to_library|see what a reader owes the library|read|balance
Fees for what came back late.|What a reader has to pay
reader,card_no=id:lib: of {v}
{reader}, [how much do I owe|any fines|what's to pay]?
[[does|has] {reader} [owe anything|got fines]?|what must {reader} pay?|[fees|fines] on [card|] {reader}[?| please]]
[I brought the books back two weeks late, what does that cost me? {reader}|the machine refuses {reader}, is it because of unpaid money?|my son reads a lot and forgets a lot. What's on {reader}?]
[[look up|check] the fines of {reader}|how much is open on {reader}?|is {reader} clean or do they owe us?]

classroom|enrol_child register_pupil admit_to_school|enrol a child at a school|do|confirmation
Registers a child for a school.|Puts a pupil on the list of a class
child,pupil_name=name: {v}; into_grade,school_year=int:1-12: into grade {v}; starts_on?=start_date: starting {v}; religion_class,ethics?=flag:with religious education,attending religion~without religious education,in ethics instead
{child}[, grade {into_grade}, [new pupil|to be enrolled|please register]| has to change schools, grade {into_grade} is where she belongs]
[[enrol|register|sign up] {child} for grade {into_grade}|we'd like {child} to [join|go to] grade {into_grade}|is there a place for {child} in grade {into_grade}? then take it]
We've just moved here and {child} needs a school. Grade {into_grade}
[now {child} [comes|starts] on {starts_on}, grade {into_grade}|grade {into_grade} gets a new pupil on {starts_on}: {child}|ok, {starts_on} is the first day of {child} in grade {into_grade}]

classroom|excuse_pupil write_excuse free_from_lesson|excuse a pupil from lessons|do
Excuses a child from some hours of school in advance.|Lets a pupil leave early for a good reason
pupil,son_or_daughter=first_name: for {v}; excused_day,date_off=date: on {v}; leaves_at,from_time?=time: from {v}; ground,grounds=enum:doctor=medical appointment,funeral=burial,competition=tournament,driving_test=driving exam
{pupil} [has|is at|must go to] a {ground} {excused_day}
[[excuse|free] {pupil} {excused_day}, {ground}|please let {pupil} off {excused_day} because of a {ground}|there's a {ground} {excused_day}, so {pupil} won't be in class]
[It could not be arranged otherwise: {ground}, {excused_day}, {pupil}|dear teacher, {pupil} has a {ground} {excused_day} and can't come]
[my child {pupil} leaves at {leaves_at} {excused_day}, {ground}|please note: {excused_day} from {leaves_at} no lessons for {pupil}: {ground}]

classroom|parents_evening_slot book_teacher_talk meet_teacher|book a talk with a teacher|do|time
Books a talk on parents' evening.|Reserves a few minutes with a teacher
teacher,whom=last_name: with {v}; pupil_of,about_child=first_name: about {v}; at_time,slot=time: at {v}
{teacher} about {pupil_of}, {at_time}
[[book|reserve] {at_time} with {teacher} [about|for] {pupil_of}|I'd like to talk to {teacher} about {pupil_of} at {at_time}|can we see {teacher} at {at_time}? it's about {pupil_of}]
[right, {pupil_of} comes home crying from maths, I want to speak to {teacher}, {at_time}|parents' evening: {teacher}, {at_time}, parents of {pupil_of}]
[at {at_time} [we could|we can] come and see {teacher}, {pupil_of} is our child|a word with {teacher}, {at_time}, {pupil_of}]

classroom|class_timetable lessons_of_class show_schedule|see the timetable of a class|list|title time room
Lessons of a class on a weekday.|Which subjects a class has
class_name,form=of:1a,2c,3b,4a,5d,6b,7c,8a,9e,10b: of {v}/for class {v}; weekday,on_weekday=enum:monday,tuesday,wednesday,thursday,friday: on {v}
{class_name}[, {weekday}: [which lessons|what do they have|first lesson]?| every {weekday}: what do they learn?]
[what does {class_name} have on {weekday}?|[timetable|lessons|schedule] of {class_name}, {weekday}|when is {class_name} finished on {weekday}?]
[I'm covering for a colleague: {class_name}, {weekday}, what's on?|does {class_name} need sports shoes on {weekday}?|pack the bag for {weekday}! she is in {class_name}]
[on {weekday}, is there maths in {class_name}?|show me {weekday} for {class_name}]

campus|register_for_exam sit_exam sign_up_exam|register a student for an exam|do|confirmation
Registers a student for an exam.|Signs up for a test at the university
student,matriculation=id:stu: for {v}; module,exam_in=of:statistics,anatomy,contract law,thermodynamics,linguistics,microeconomics,algebra: in {v}; attempt,which_try?=enum:first=1st,second=2nd,third=last: {v} attempt
{student}[ [takes|sits|wants to sit|registers for] {module}| nearly missed the deadline for {module}, quick, on the list]
[[register|sign up|enter] {student} for the exam in {module}|hello, {module}: put {student} on the list|may {student} sit the {module} exam?]
[I've been studying for weeks and feel ready for {module}. {student} is my number|exam {module}, candidate {student}]
[one more thing: {student}, {module}, {attempt} attempt|just so you know: {attempt} attempt in {module} for {student}|it's the {attempt} try for {student} in {module}]

campus|withdraw_from_exam deregister_exam skip_exam|take a student off an exam|do
Takes a student off the list of an exam.|Deregisters from a test
student_no,candidate=id:stu: of {v}; subject,exam_subject=of:statistics,anatomy,contract law,thermodynamics,linguistics,microeconomics,algebra: from {v}; certificate,sick_note?=flag:with a sick note,doctor's note attached~without a sick note,no doctor's note
{student_no}[ [won't write|is out of|does not sit] {subject}| would rather not sit {subject} this time]
[[take|strike] {student_no} off the {subject} exam|deregister {student_no} from {subject}|and {subject} without {student_no}, please]
[I'm nowhere near ready for {subject}, get me out of it, {student_no}|remove {student_no} from the {subject} list]
[so {student_no} cancels {subject}, {certificate}|now {certificate}: {student_no} stays away from {subject}]

campus|exam_result grade_of did_i_pass|see the result of an exam|read|level status
Marks of a student in an exam.|Whether somebody passed
matriculation_no,who=id:stu: of {v}; in_subject,course_subject=of:statistics,anatomy,contract law,thermodynamics,linguistics,microeconomics,algebra: in {v}
{matriculation_no}, {in_subject}: [passed|what grade|result]?
[did {matriculation_no} pass {in_subject}?|what [mark|grade] did {matriculation_no} get in {in_subject}?|[result|grade|mark] of {matriculation_no} in {in_subject}]
[I can't bear the waiting. {in_subject}, {matriculation_no}, just tell me|ok, {in_subject} was a nightmare, how bad is it? {matriculation_no}|the list for {in_subject} is out, they say! {matriculation_no}?]
[has {in_subject} been corrected? I am {matriculation_no}|how did {matriculation_no} do in {in_subject}?]

ward|bed_of_person where_lies find_inpatient|find somebody in the hospital|read|room level
In which ward and room somebody lies.|Finds a person in the hospital
sick_person,inpatient=name: {v}
{sick_person}, [which ward|what room|where]?
[where [is|can I find] {sick_person}?|[which|what] [room|ward] is {sick_person} in?|on which floor does {sick_person} lie?]
[I've brought flowers for {sick_person} and don't know where to go|the family of {sick_person} is at the entrance, where do I send them?|they brought {sick_person} in last night, where to?]
[[look up|find] the bed of {sick_person}|is {sick_person} still on the ward and where?|room number of {sick_person}[?| please]]

ward|transfer_bed move_to_ward relocate_inpatient|move somebody to another ward|do
Moves a sick person to another ward.|Transfers a bed
person_moved,inpatient_name=name: {v}; to_ward,new_ward=enum:surgery=the surgeons,cardiology=the heart people,intensive=ICU,geriatrics=the ward for the old,maternity=the mothers: to {v}; lying?=flag:lying down,on a stretcher~walking,on foot
{person_moved} to {to_ward}
[[move|transfer|bring] {person_moved} to {to_ward}|well, {to_ward} [takes|is getting] {person_moved}|could {to_ward} have {person_moved}?]
[The night was bad and {person_moved} is better off in {to_ward}|we need the bed, {person_moved} goes to {to_ward}|just now {to_ward} has a free bed now, so {person_moved} can go there]
[please note: {person_moved}, {lying}, {to_ward}|take {person_moved} {lying} to {to_ward}]

ward|discharge_home send_home release_inpatient|send somebody home from the hospital|do
Discharges a sick person from the hospital.|Sends somebody home with papers
discharged,who_leaves=name: {v}; leaving_on,on_day=date: on {v}; transport_home?=enum:taxi=cab,ambulance=patient transport,family=relatives: by {v}/home by {v}
{discharged}[ [goes home|may leave|is discharged], {leaving_on}| keeps asking for her own bed. {leaving_on} she may leave us]
[[discharge|release] {discharged} {leaving_on}|we [can let|let] {discharged} go {leaving_on}|can {discharged} go home {leaving_on}? then prepare the papers]
The blood values are fine again, so home with {discharged}, {leaving_on}
[the way home for {discharged}, {leaving_on}, {transport_home}|home by {transport_home}: {discharged}, {leaving_on}]

pharmacy|medicine_in_stock has_drug check_shelf|see whether a medicine is in stock|read|quantity date
Whether a pharmacy has a medicine.|Looks for a drug on the shelf
drug,medicine=of:ibuprofen,amoxicillin,metformin,salbutamol,levothyroxine,omeprazole,cetirizine; strength,milligrams?=int:5-800: {v} mg
{drug}, [have you got it|in stock|any left]?
[do [you|we] have {drug}[ here|]?|[is|any] {drug} [on the shelf|there|left]?|can I get {drug} [at once|right away]?]
[Three shops have sent me away already, what about {drug}?|everyone is ill at the moment, do we still have {drug}?|a lady wants {drug}, look on the shelf]
[one more thing: {drug} {strength} mg, in stock?|do we carry {drug} with {strength} mg?|how many packs of {drug} {strength} mg are there?]

pharmacy|refill_prescription repeat_medicine renew_script|ask for a repeat of a prescription|do|confirmation
Orders the same medicine once more.|Repeat prescription from the doctor
prescription,script_no=id:rx: of {v}; packs,boxes=int:2-6: {v} packs; doctor,from_doctor?=last_name: from doctor {v}
{prescription} again, {packs} [packs|boxes]
[[refill|repeat|renew] {prescription}, {packs} packs|another {packs} packs on {prescription}|could I have {prescription} once more? {packs} packs]
[My pills run out at the weekend: {prescription}, {packs} packs|mum's box is almost empty, {packs} packs of {prescription} please|same as always: {prescription}, {packs} packs]
[just so you know: {prescription}, {packs} packs, doctor {doctor} [signs|knows]|ask doctor {doctor} for {prescription} again, {packs} packs]

pharmacy|emergency_pharmacy open_at_night duty_pharmacy|find the pharmacy on night duty|read|name street phone
Which pharmacy is open at night or on Sundays.|Pharmacy on duty
in_town,around=city: in {v}; on_night,duty_day=date: on {v}
{in_town}, {on_night}: which pharmacy is [on duty|open late]?
[which pharmacy [is open|has night duty] in {in_town} {on_night}?|[where|is there anywhere I] can [I|] buy medicine at night in {in_town}, {on_night}?|night duty {in_town} {on_night}]
[The baby has a fever and everything is shut. {in_town}, {on_night}, who is open?|we're on holiday in {in_town} and may need cough syrup {on_night} after closing time]
[for {on_night} in {in_town}, emergency pharmacy?|all chemists closed in {in_town}, who's on duty {on_night}?]

pharmacy|book_vaccination get_jab vaccination_slot|book a vaccination|do|date time
Books a vaccination.|Appointment for a shot
person_to_vaccinate,for_whom=name: for {v}; against,disease=enum:flu=influenza,measles,tetanus,tick_fever=ticks,hepatitis=jaundice,shingles: against {v}; wished_day,on_date=date: on {v}
{person_to_vaccinate}[, {against}, {wished_day}| [wants|needs] [a jab|a shot|protection] against {against}, {wished_day}]
[[book|reserve] a shot against {against} for {person_to_vaccinate}, {wished_day}|can {person_to_vaccinate} be vaccinated against {against} {wished_day}?]
[Half of the office is coughing. {person_to_vaccinate} wants to be vaccinated, {against}, {wished_day}|we travel soon, so {against} for {person_to_vaccinate}, {wished_day}]
[so {wished_day} is good for {person_to_vaccinate}, it's about {against}|jab, {against}, {person_to_vaccinate}, {wished_day}]

police|report_theft file_police_report something_stolen|report a theft to the police|do|confirmation
Reports to the police that something was stolen.|Files a charge of theft
stolen_thing,loot=of:bicycle,handbag,car radio,laptop,necklace,motorbike,camera; scene_place,where=street: at {v}; theft_day,on=date: on {v}; value,worth?=amount: worth {v}
{stolen_thing} stolen, {scene_place}, {theft_day}
[somebody [stole|took|ran off with] my {stolen_thing}, {scene_place}, {theft_day}|I want to report a theft: {stolen_thing}, {scene_place}, {theft_day}|[file|take down] a report: {stolen_thing} gone, {scene_place}, {theft_day}]
[We came back from the cinema and the {stolen_thing} wasn't there any more. {scene_place}, {theft_day}|only the broken lock is left of my {stolen_thing}! {scene_place}, {theft_day}]
[now {stolen_thing} worth {value}, taken at {scene_place}, {theft_day}|theft at {scene_place}, {theft_day}: {stolen_thing}, about {value}]

police|report_news follow_up_case police_case_state|ask how far the police are|read|status name
How far an investigation has come.|Who works on a police report
case_number,police_file=id:pol: of {v}
{case_number}: [any news|found anybody|still open]?
[how far [are you|is the investigation] in {case_number}?|who [handles|is working on] {case_number}?|has anyone been caught in {case_number}?]
[My insurance wants to know whether {case_number} is still being investigated|I was robbed and never heard from you again, {case_number}|any progress with {case_number}?]
[[check|look up] the police file {case_number}|is {case_number} closed?|what became of {case_number}?]

police|found_item hand_in_find register_found|hand in something that was found|do|confirmation
Registers something found in the street.|Takes in lost property
found_thing,find=of:key ring,purse,teddy bear,ring,hearing aid,helmet,watch,suitcase; found_at,place_found=street: at {v}; finder,who_found?=name: found by {v}
{found_thing}, [found|picked up|lying] at {found_at}
[I [found|picked up] a {found_thing} [at|in front of] {found_at}|[register|take in] a {found_thing}, found at {found_at}|somebody has handed in a {found_thing} from {found_at}]
[Some poor soul must be looking for this {found_thing}, it lay at {found_at}|what do I do with a {found_thing} that isn't mine? it was at {found_at}|there was a {found_thing} on the pavement, {found_at}]
[ok, {finder} brought a {found_thing} from {found_at}|well, {found_thing} from {found_at}, the honest finder is {finder}]

voting|request_postal_ballot vote_by_mail ballot_by_post|ask for a postal ballot|do|confirmation
Sends the papers for voting by mail.|Absentee ballot for an election
voter,elector=name: for {v}; election,which_vote=enum:national=general election,european=European election,local=town council,referendum=plebiscite: for the {v}; send_ballot_to,abroad?=shipping_address: to {v}
{voter}[ [votes by mail|wants a postal ballot], {election}| wants to vote by mail in the {election}| will be away on the Sunday of the {election} and still wants a say]
[[send|order] [a postal ballot|the papers] for the {election}, voter {voter}|next: {election}: papers by post for {voter}]
I can't walk to the school any more, so how do I vote in the {election}? please by post, {voter}
[please note: {election}, {voter}, send it to {send_ballot_to}|the ballot of {voter} ({election}) goes to {send_ballot_to}]

voting|polling_place where_to_vote my_polling_station|see where somebody votes|read|street room
Polling station for an address.|Where people of a street cast their vote
home_address,living_at=street: for {v}
{home_address}: [where do we vote|which polling station]?
[where do [people|the people|those] from {home_address} vote?|[which|what] is the polling station for {home_address}?|I live at {home_address}, where do I go on election day?]
[They have changed the districts again. {home_address}, do we still vote in the school?|grandpa wants to cast his vote, he lives at {home_address}, where must I drive him?]
[polling place {home_address}|to which hall does {home_address} belong on Sunday?|find the ballot box for {home_address}]

clubs|join_club become_member sign_up_member|make somebody a member of a club|do|confirmation
Takes somebody into a club.|New member of a society
newcomer,new_member=name: {v}; club,society=of:rowing club,chess club,fire brigade,choir,scouts,bee keepers,red cross: of the {v}; fee_class,membership_kind?=enum:adult=grown-up,youth=junior,passive=supporter,family=whole family: as {v}
{newcomer}[ [joins|is joining|wants to join] the {club}| tried it twice and loves it, so on the list of the {club}]
[[add|take|sign up] {newcomer} to the {club}|the {club} has a new face: {newcomer}|please make {newcomer} a member of the {club}]
[can {newcomer} be part of the {club}?|one more for the {club}: {newcomer}]
[right, {newcomer}, {club}, {fee_class}|the {fee_class} membership in the {club} for {newcomer}]

clubs|rent_pitch reserve_ground book_sports_ground|reserve a sports ground|do|price
Reserves a pitch, court or hall.|Rents a sports ground to a team
ground,pitch=enum:football_pitch=football field,tennis_court=tennis court,gym_hall=sports hall,ice_rink=ice; play_day,on_day=date: on {v}; kick_off,from_hour=time: from {v}; floodlight,with_light?=flag:with floodlight,lights on~without floodlight,no lights
{ground}, {play_day}, {kick_off}
[[reserve|rent|book] the {ground}, {play_day} at {kick_off}|is the {ground} free {play_day}, {kick_off}? we'd take it|we need the {ground} {play_day} from {kick_off}]
[The boys have a match and nowhere to play it: {ground}, {play_day}, {kick_off}|our own place is under water, can we use the {ground} {play_day}, {kick_off}?]
[one more thing: {ground} {floodlight}, {play_day}, {kick_off}|just so you know: {play_day} {kick_off}: {ground}, {floodlight}]

clubs|volunteer_for find_helpers_shift offer_help|enter a volunteer for a task|do
Enters a volunteer for a task on a day.|Puts a helper on the list
helper,volunteer=name: {v}; task,duty=enum:cake_stand=selling cakes,setup=putting up tables,cleanup=tidying up,first_aid=plasters and bandages,car_park=directing cars; help_day,on_day=date: on {v}; from_hour,begins?=time: from {v}
{helper}[ helps, {task}, {help_day}| [would like to|can|will] help with {task}, {help_day}| has no time to bake but could do {task}, {help_day}]
[[put|write] {helper} down for {task}, {help_day}|one more pair of hands for {task}, {help_day}: {helper}]
we still lack people for {task}, {help_day}, and {helper} has just said yes
[and {help_day}, {task} from {from_hour}, {helper}|so {helper} does {task} {help_day}, starting {from_hour}]

gazette|place_small_ad book_classified advertise_in_paper|place an advertisement in the newspaper|do|price confirmation
Places a small ad in the paper.|Books a classified
ad_text,wording=message: reading {v}/with the words {v}; rubric,ad_section=enum:jobs=vacancies,flats=housing,cars=vehicles,pets=animals,obituaries=deaths: under {v}; print_day,issue_of=date: in the issue of {v}; framed?=flag:in a frame,with a border~without a frame,plain
{rubric}, {print_day}: {ad_text}
[[print|put in|place] an ad under {rubric}, {print_day}: {ad_text}|small ad, {rubric}, {print_day}, words: {ad_text}|we'd like to read in the paper {print_day}, section {rubric}: {ad_text}]
[The lady has it on a slip of paper. Under {rubric}, {print_day}: {ad_text}|how much is an ad? take it anyway: {rubric}, {print_day}, {ad_text}]
[now {framed}, {rubric}, {print_day}: {ad_text}|ok, {ad_text} - that should be under {rubric} {print_day}, {framed}]

court|hearing_of_case when_is_trial look_up_hearing|see when a case is heard in court|read|date time room name
Date, room and judge of a hearing.|When a trial takes place
docket,file_reference=id:case: of {v}/in {v}
{docket}: [when and where|which room|which judge]?
[when is [the hearing|the trial] [in|of] {docket}?|[which|what] judge has {docket}?|where in the building is {docket} heard?]
[A witness stands in the hall with nothing but {docket} on a slip|my lawyer doesn't pick up. When must I be there for {docket}?|the papers want to send someone to the trial, {docket}, when?]
[[look up|check] the date of {docket}|has {docket} been scheduled?|hearing {docket}[?| please]]
`
