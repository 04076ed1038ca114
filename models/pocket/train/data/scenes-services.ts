// Scenes of banks, staff, schools, events, farms and public services. The notation is in scenes.ts.
export const serviceScenes = `
bank|freeze_card block_card lock_card|freeze a card|do
Freezes a bank card.|Blocks a card at once
card_end,last_four=int:1000-9999: ending in {v}/with the end {v}; ground,cause_of=enum:lost=gone missing,stolen=taken by somebody,misused=used by a stranger; send_new,replace_it?=flag:and send a new one,with a replacement~no replacement,without a new one
[freeze|block|lock|stop] the card [ending|that ends] [in|with] {card_end}
[card|plastic] {card_end} [was|is] {ground}[, {send_new}|]
[his|her|the customer's] wallet is gone; card {card_end}, {send_new}
{card_end} {ground}, [make it useless|no more payments with it]
nobody [should|may] pay with {card_end} any more, it was {ground}

bank|flag_transaction mark_suspicious report_fraud|mark a payment as suspicious|do
Marks a payment as suspicious.|Sends a transaction to the fraud team
payment_ref,transaction=id:txn; sign,pattern_seen=of:new country,odd hour,many small amounts,unknown device,first payment to this payee,split sums: ({v})/because of {v}; hold_money,stop_it?=flag:holding the money,keep the money back~letting it through,without a hold
{payment_ref} [looks odd|smells|is fishy|does not look right]: {sign}
[flag|mark] {payment_ref} [for fraud|as suspicious], {sign}
[have|let] the fraud [team|people] [look at|check] {payment_ref}[, {hold_money}|]
{sign} [on|with] {payment_ref}, {hold_money}
I don't trust {payment_ref}, [somebody should check it|take a second look], {sign}

bank|wire_money make_transfer send_funds|transfer money|do
Transfers money to an account.|Sends a payment to a payee
payee,beneficiary=company: to {v}; sum,total=amount; from_account,debit?=of:current,savings,payroll,petty cash,reserve,project: from {v}/out of {v}; purpose,text_line?=of:rent March,invoice 4471,deposit,annual fee,part payment,travel costs: for {v}/with the purpose {v}
[wire|transfer|send|pay] {sum} to {payee}
{payee} [gets|should receive|is owed] {sum}[, {purpose}|][, take it from {from_account}|]
{sum} -> {payee} [{purpose}|]
[take|use] {sum} [out of|from] {from_account} [to pay|for] {payee}
{payee} sent a bill and I want it off my desk: {sum}, {purpose}

bank|account_movements list_bookings statement_lines|list what went in and out of an account|list|date amount description
Movements of an account.|Bookings between two days
account_ref,ledger=of:current,savings,payroll,petty cash,reserve,project: on {v}/of {v}; since,from_day=start_date: since {v}; side,direction?=enum:in=incoming/received,out=outgoing/spent: only {v}
[what|which payments] [came in and went out|moved] on {account_ref} since {since}?
[list|show|get] [the|all|] bookings of {account_ref} [since|from] {since}
{account_ref}, {side}, since {since}
[where did|how did] the money on {account_ref} go since {since}?
[my accountant|the tax office] wants to see {account_ref} [from|as of] {since}

collect|send_dunning remind_debtor chase_payment|remind somebody who has not paid|do
Sends a payment reminder to a client.|Reminds a debtor of an unpaid bill
debtor,account_of=customer: to {v}; bill_no,unpaid?=id:inv: for {v}/about {v}; round,step?=enum:friendly=gentle,second=firmer,final=last warning: as a {v} one; fee,late_fee?=int:5-60: with a fee of {v}
[the|our] {debtor} account is overdue, [chase them|go after them]
{debtor} [has not paid|still has not settled|owes us] {bill_no}[, send the {round} reminder|]
[chase|remind|dun] {debtor}[ about {bill_no}|]
[nudge|write to] {debtor}: {bill_no} is [unpaid|past due][, {round} tone|]
I see nothing from {debtor} in the bank, [give them a push|jog their memory], {round}
{debtor} {bill_no} {round} [letter|notice][, fee {fee}|]

recruiting|move_candidate advance_applicant set_candidate_stage|move a candidate on|do
Moves an applicant to another stage.|Changes where a candidate stands
applicant,candidate=name; stage_to,next_step=enum:phone_screen=phone call,interview=on-site interview,trial_day=trial day,offer,rejected=turned down; opening,vacancy?=position: for {v}
[move|advance|put] {applicant} [to|into] {stage_to}
{applicant} [did well|was convincing|made a good impression], [next is|so now] {stage_to}
{applicant}: {stage_to}[ ({opening})|]
{stage_to} for {applicant}[, please|, everyone agrees]
[after a long debate in the panel|We have talked it over and] {applicant} is {stage_to}

recruiting|post_opening publish_vacancy advertise_job|advertise a job|do
Publishes a job opening.|Puts a vacancy on the careers page
post_name,job=position: for a {v}; town,workplace=city: in {v}; share,hours_pct?=int:20-100: at {v} percent; remote,home_office?=flag:fully remote,from home~on site,in the office
[we need|we are looking for|we want to hire] a {post_name} in {town}[, {share} percent|]
[advertise|post|publish] {post_name}, {town}[, {remote}|]
{post_name} {town} {remote}, [put it online|out with the ad]
our {post_name} is leaving, [find|look for] another one in {town}
[can we get|please put] an ad out for a {post_name}? {town}, {remote}

payroll|pay_bonus add_bonus one_off_payment|pay somebody a bonus|do
Adds a bonus to somebody's pay.|One-off payment with the next salary
worker,staff_member=name: to {v}/for {v}; sum,extra=amount: of {v}; pay_run,month=of:January,March,May,July,September,November: in {v}/with the pay of {v}; ground,for_what?=of:anniversary,big sale,referral,night work,on-call week,project finished: for {v}/because of {v}
[give|pay|grant] {worker} [a bonus of|an extra] {sum} [in|with the pay of] {pay_run}
{sum} [extra|on top] for {worker}, {pay_run}[, {ground}|]
{worker} [deserves|has earned|was promised] {sum} more [in|with] {pay_run}
{worker} / {sum} / {pay_run} / {ground}
[as thanks|to say thank you] for {ground}, put {sum} on the {pay_run} salary of {worker}

payroll|payslip_copy get_payslip salary_slip|get a payslip|read|name amount date
The payslip of a person for a month.|Copy of a salary statement
worker,staff_member=username: of {v}/for {v}; pay_month,period_of=of:January,March,May,July,September,November: of {v}/for {v}; of_year,in_year?=year: {v}
[payslip|salary slip|wage slip] [of|for] {worker}, {pay_month}[ {of_year}|]
[what|how much] did {worker} [earn|get paid|take home] in {pay_month}?
{worker} needs [proof of income|the statement] for {pay_month} [{of_year}|], [the bank wants it|for a flat]
[pull|get|send] me {pay_month} {of_year} for {worker}
{worker} lost the slip for {pay_month}, [is there another copy|can we print it again]?

school|mark_absent report_absence pupil_missing|note that a pupil is missing|do
Notes that a pupil is absent.|Records an absence in the register
pupil,child=name; form,class_name=of:3a,5b,7c,9d,2e,10a,6f: in {v}/of {v}; on_day,missing_on=date: on {v}; excused,with_note?=flag:excused,with a note from home~unexcused,without any word
{pupil} [is missing|is not here|did not come|stays at home] {on_day}[, {form}|]
[mark|put down|enter] {pupil} [of|in] {form} [as absent|absent] {on_day}
the mother of {pupil} just called: [fever|stomach ache], {on_day}, {excused}
{form}: {pupil} [away|absent], {on_day}
[nobody has seen|no sign of] {pupil} [in|from] {form} {on_day}, {excused}

school|enter_grade record_mark grade_test|enter a mark|do
Enters the mark of a pupil.|Records what somebody got in a test
pupil,child=name: for {v}; branch_of,subject_name=enum:maths=arithmetic,physics,history,chemistry,geography,music; mark,points=int:2-100: {v} points; half,term?=enum:autumn=fall,spring
{pupil} [got|has|scored|earned] {mark} [points|] in {branch_of}
[enter|record|put in] {mark} [for|under] {pupil}, {branch_of}[, {half} term|]
{branch_of}: {pupil} {mark}
I've gone through the tests, {pupil} [comes to|reached] {mark} in {branch_of}
{mark} for {pupil} [in|-] {branch_of} [{half}|]

library|lend_item check_out_book loan_book|lend a book|do
Lends a book to a member.|Checks an item out
work,volume_name=book; card_no,reader=id:lib: on card {v}/to {v}; weeks,loan_weeks?=int:2-8: for {v} weeks
{card_no} [takes|borrows|wants to take home] {work}
[lend|check out|loan] {work} to {card_no}[ for {weeks} weeks|]
{work} [goes out|leaves] on card {card_no}[, {weeks} weeks|]
[reader|member] {card_no} is at the counter with {work}
[put|book] {work} [on|under] {card_no}, [due in|for] {weeks} weeks

library|renew_loan extend_loan prolong_borrowing|renew a loan|do
Extends how long a book may be kept.|Renews a loan
work,volume_name=book; card_no,reader=id:lib: on card {v}/for {v}; more_weeks,extra_weeks?=int:2-8: by {v} weeks/for {v} more weeks
[renew|extend|prolong] {work} [for|on] {card_no}
{card_no} [has not finished|is still reading|needs more time with] {work}[, give them {more_weeks} weeks|]
{more_weeks} [more|additional] weeks [with|for] {work}, card {card_no}
[can|may] {card_no} keep {work} [a bit longer|{more_weeks} weeks longer]?
{card_no} broke a leg and cannot bring back {work}, [so let it run on|push the date]

tickets|sell_seats issue_tickets book_admission|sell tickets|do
Sells tickets for a show.|Issues admission to an event
show,performance=artist: for {v}; places,seats_no=int:2-12; block,area_of=enum:stalls=down in front,balcony=upstairs,standing=standing room,box; buyer_mail,send_to?=email: to {v}/sent to {v}
[sell|issue|print|give out] {places} [tickets|] for {show}, {block}
{places} [people|friends|of us] want to see {show}[, {block}|]
{show} x{places} {block}[, mail {buyer_mail}|]
[{places} seats|{places} times] {block}, {show}, [mail them to|send to] {buyer_mail}
[a customer|someone] at the counter asks for {places} [good places|places together] at {show}, {block}

tickets|seats_left remaining_capacity tickets_available|see how many seats are left|read|quantity price
How many seats are left for a show.|Free places of a performance
show,performance=artist: for {v}; night_of,on_day?=date: on {v}; block,area_of?=enum:stalls=in front,balcony=upstairs,standing,box
[how many|what number of] [seats|places] [are left|remain|are still free] for {show}[, {block}|]?
[is|has] {show} sold out [{night_of}|yet]?
[can we still|could one still] get into {show}[ {night_of}|]?
{show} {night_of} [remaining|left|capacity]
[a school|a coach party] wants to come to {show}, [is there room|do we have space] {block}?

events|add_speaker_slot schedule_talk put_on_programme|put a talk on the programme|do
Puts a talk on the programme.|Gives a speaker a time and a stage
talker,speaker_name=name: by {v}/with {v}; talk_title,session=title; stage,hall=of:Main Stage,Room A,Room B,Loft,Garden Tent,Studio: on {v}/in {v}; slot,clock=time: at {v}
[put|place] {talker} [on|in] {stage} at {slot}: {talk_title}
{talker} [talks|speaks|presents] at {slot}, {stage}, {talk_title}
{slot} {stage}: {talk_title}, {talker}
[another talk|one more session]: {talk_title} by {talker}, {slot}, {stage}
{talk_title} was accepted, [so give|give] {talker} {slot} in {stage}

events|badge_scan admit_guest check_in_attendee|let a guest in|do
Notes that a guest has arrived.|Checks an attendee in at the door
badge_no,pass_code=id:bdg; door,entrance=enum:north,south,vip=VIP door,staff=staff door: at the {v} entrance/({v}); companions,plus?=int:2-6: with {v} companions
{badge_no} [is here|came in|has arrived], {door}
[let|admit] {badge_no} [in|] [at|through] {door}[, {companions} with them|]
[scan|check in] {badge_no} {door}
their phone is dead but the number is {badge_no}, [open up for them|let them through], {door}
{door}: {badge_no} plus {companions}

farm|set_spread_rate dose_fertilizer spreader_setting|set how much a spreader throws|do
Sets how much a spreader throws.|Fertilizer in kilograms per hectare
machine,spreader=slug: on {v}; kg_ha,rate=int:40-400: at {v} kg per hectare/{v} kg/ha; plot,field_name=of:North Acre,Mill Field,Long Strip,Hilltop,Lower Meadow,Oak Corner: on {v}/for {v}; edge,border_mode?=flag:sparing the edge,with border mode~right up to the edge,without border mode
[spread|give|throw] {kg_ha} [kilos per hectare|kg/ha|kg a hectare] on {plot} with {machine}
{machine} {plot} {kg_ha}[, {edge}|]
{plot} [looks pale|is hungry|needs feeding], [set|put] {machine} to {kg_ha} [kg/ha|]
[set|dose] {machine} [to|at] {kg_ha} for {plot}
the soil report says {kg_ha} for {plot}; {machine} {edge}

farm|tractor_state machine_telemetry read_harvester|see how a machine is doing|read|level temperature distance
Fuel, hours and faults of a tractor or harvester.|Telemetry of a farm machine
machine,rig=slug: of {v}; reading,gauge?=enum:fuel=diesel,engine_hours=running hours,oil_pressure=oil,grain_tank=grain tank
[how|in what shape] is {machine} [doing|today|out there]?
[how much|what about the] {reading} [in|on|of] {machine}?
{machine} {reading}[?|]
[do I have to|should I] [refuel|drive out to|worry about] {machine}?
[check|read out|look at] {machine}[, above all the {reading}|]

energy|submit_reading meter_value enter_meter|hand in a meter reading|do
Hands in the reading of a meter.|Records what a meter shows
meter_no,counter=id:mtr; shows,figure=int:1000-99999: showing {v}/at {v}; medium,supply?=enum:power=electricity,gas,water,heat=district heating; read_on,taken?=date: on {v}/read {v}
[meter|counter] {meter_no} [shows|says|stands at|is at] {shows}[, {medium}|]
{shows} on {meter_no}[, {read_on}|]
[enter|submit|note] {shows} for {meter_no}
{medium} {meter_no} {shows}
I've just been down in the cellar: {meter_no} [reads|displays] {shows}

energy|usage_report consumption load_profile|see how much was consumed|read|amount quantity
Consumption of a site over some time.|How much power, gas or water a place used
meter_no,counter=id:mtr: at {v}/of {v}; medium,supply?=enum:power=electricity,gas,water,heat=heating; window,span=enum:today,this_week,this_month,this_year
[how much|what] [{medium}|energy] [did|have] we [use|get through|burn] at {meter_no} {window}?
[consumption|usage|kWh] of {meter_no} {window}
{meter_no} {medium} {window}
our bill doubled, [what has|how much has] {meter_no} drawn {window}?
[higher than usual|anything out of line] at {meter_no}, {window}?

telecom|change_tariff switch_plan upgrade_contract|change a phone contract|do
Changes the tariff of a line.|Moves a contract to another plan
line,msisdn=phone: for {v}/of {v}; plan,tariff=of:Flex S,Flex M,Flex L,Family Duo,Basic Talk,Data Max,Senior Plus: to {v}; from_bill,next_period?=flag:at once,starting now~with the next bill,from next month
[switch|change|move] {line} to {plan}[, {from_bill}|]
{line} [wants|would rather have|is better off with] {plan}
{line} always runs out of data[, put them on|, so] {plan} {from_bill}
{plan} for {line}
[can|could] {line} [have|get|go to] {plan} {from_bill}?

telecom|activate_roaming allow_abroad roaming_switch|switch roaming|do
Switches roaming of a line on or off.|Lets a phone be used abroad
line,msisdn=phone: for {v}; abroad,state_of=flag:on,allowed~off,barred; zone_of,region?=enum:eu=Europe,us_canada=North America,world=everywhere: in {v}
roaming {abroad} [for|on] {line}[, {zone_of}|]
[make|set] [use abroad|roaming] {abroad} for {line}
{line}, roaming {abroad}
[She travels|They are off on holiday] tomorrow, line {line}: roaming {abroad}, {zone_of}

telecom|line_fault test_connection outage_check|check a line that does not work|read|status
Tests a phone or internet line.|Finds out why a connection is down
line,access_no=id:dsl; complaint,symptom=enum:dead=completely dead,slow=terribly slow,drops=cuts out all the time,no_voice=no dial tone; deep,long_test?=flag:with the long test,thoroughly~just the quick test,quickly
{line} is {complaint}[, check it|, what is the matter|]
[test|measure|examine] {line}, [it is|reported as] {complaint}
[what's wrong|what is up] with {line}? [It's|The customer says it's] {complaint}
{line} {complaint} {deep}
she works from home and her line {line} is {complaint}, [can we see anything from here|do we see a break]?

city|report_pothole report_street_problem tell_city|report a problem in the street|do
Tells the city about a problem in the street.|Reports damage in public space
spot,where_at=street: at {v}/in front of {v}; nuisance,trouble=enum:pothole=hole in the road,street_light=dark street lamp,litter=rubbish,graffiti=scrawls on a wall,fallen_tree=tree across the path; danger,risky?=flag:somebody could get hurt,it is dangerous~nothing urgent,nobody is at risk
[there is|I saw|we have] a problem at {spot}: {nuisance}
{nuisance} [at|in front of|next to] {spot}[, {danger}|]
[report|tell the city about] {nuisance}, {spot}
{spot} - {nuisance}
my son nearly fell off his bike at {spot}, {nuisance}, [somebody has to fix that|this can't stay so], {danger}

city|waste_dates bin_days collection_calendar|see when rubbish is collected|list|date
When rubbish is collected in a street.|Days on which bins are emptied
lane,road=street: at {v}/for {v}; stuff,waste_type?=enum:paper=cardboard,organic=compost,glass=bottles,residual=household rubbish,metal=cans
[when|which day] [do|does] [they|the truck] [come for|take|pick up] {stuff} at {lane}?
[when do I|do I have to] put out [the bins|{stuff}] at {lane}?
{lane} {stuff} [collection|days|dates]
[next|upcoming] [bin|waste] days [for|at] {lane}
our bins at {lane} are overflowing, [when are they emptied|how long until they come]?

city|residents_appointment book_counter town_hall_slot|book an appointment at the town hall|do
Books an appointment at the town hall.|Reserves a slot at a counter
matter,business=enum:passport,id_card=identity card,registration=change of address,marriage=wedding papers,parking=residents' parking; on_day,visit_on=start_date: on {v}; citizen,for_name?=name: for {v}; office,branch_office?=of:Centre,North,Harbour,Old Town,Westside: at {v}
[I need|I have to come for|I want] {matter}, [{on_day} suits me|is {on_day} possible|{on_day}]
[book|get|reserve] [an appointment|a slot] for {matter} on {on_day}[, {citizen}|]
{on_day}, {matter}, {citizen}
{citizen} [has to|wants to] [come about|see you about] {matter} on {on_day}
my {matter} business cannot wait until autumn, [give me|could I have] {on_day} [at the {office} office|]
`
