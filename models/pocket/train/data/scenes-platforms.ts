// Scenes of law, mail and advertising, and of platforms: identity, cloud, billing, media, fleets. The notation is in scenes.ts.
export const platformScenes = `
law|file_deadline note_court_date set_legal_deadline|note a deadline of a case|do
Notes a deadline in a legal matter.|Puts a court date into the docket
matter_no,docket=id:mat: in {v}/for {v}; falls_on,last_date=due_date: on {v}/by {v}; act,step_due=enum:appeal,reply=statement of defence,hearing,payment=court fee; lawyer,counsel?=last_name: for {v}/(counsel {v})
{act} in {matter_no} [is due|must be in|is] {falls_on}
[note|enter|docket] {act} for {matter_no}, {falls_on}
{matter_no}: {act}, {falls_on}[, {lawyer}|]
[we must not miss|let nobody forget] the {act} in {matter_no}, {falls_on}, {lawyer} [handles it|is on it]
The court has written: {matter_no}, {act} {falls_on}

law|log_time record_billable book_hours|book hours on a matter|do
Books working time on a matter.|Records billable time
matter_no,docket=id:mat: on {v}/for {v}; spent,mins=int:6-300: {v} minutes; work_done,activity=enum:drafting=writing,research=reading up,call=phone call,court=in court,meeting; billable,chargeable?=flag:billable,charge it~not billable,free of charge
[I spent|that took me|I had] {spent} minutes [on|with] {matter_no}, {work_done}
{spent} [min|minutes] {work_done} {matter_no}[, {billable}|]
[log|book|write down] {spent} minutes of {work_done} on {matter_no}
{matter_no}: {work_done}, {spent} [min|minutes]
[just off the phone|back at my desk], [put|note] {spent} minutes for {matter_no}, {work_done}, {billable}

law|conflict_check check_parties opposing_search|check for a conflict of interest|read|name status
Checks whether the firm has acted against a party.|Conflict of interest search
party,new_party=company; opponent,against=company: against {v}/versus {v}; years_back,reach?=int:2-25: over {v} years/going back {v} years
[can we|may we|are we free to] [act for|take on|represent] {party} against {opponent}?
[conflict|clash] check {party} v {opponent}
did we ever [act|work] for {opponent}? {party} wants to [sue them|hire us]
{party} / {opponent}[, {years_back} years|]
before we say yes to {party}, [is there anything that ties us to|look whether we know] {opponent}

mail|send_campaign launch_newsletter blast_mailing|send a newsletter|do
Sends a newsletter to a list.|Launches a mail campaign
mailing,edition=title; audience,segment=enum:all=everybody,new_buyers=new customers,lapsed=people who left,vip=best customers,trial=people on trial: to {v}; go_time,send_at?=time: at {v}
[send|launch|fire off|release] {mailing} to {audience}[ at {go_time}|]
{mailing} [is proofread|is ready|can go out], to {audience}[, {go_time}|]
{audience} [should get|get] {mailing}[ at {go_time}|]
{go_time}: {mailing} -> {audience}
marketing has worked on {mailing} all week, [off it goes|let it fly] to {audience}

mail|unsubscribe_reader opt_out remove_subscriber|take somebody off a mailing list|do
Takes an address off a mailing list.|Unsubscribes somebody
address_of,reader_mail=email; list_name,from_list?=of:weekly digest,product news,offers,events,investor letter,jobs: from {v}/off {v}; forget,erase?=flag:deleting all their data,and erase them~keeping the record,without erasing the record
[take|remove|strike] {address_of} [off|from] {list_name}
{address_of} [complains about spam|does not want our mails|is fed up], [no more mail|leave them alone][, {forget}|]
[unsubscribe|opt out] {address_of}
stop writing to {address_of}[, {list_name} at least|]
{address_of} out of {list_name}, {forget}

mail|campaign_results open_rates newsletter_stats|see how a newsletter did|read|level quantity
Opens and clicks of a newsletter.|How a mail campaign performed
mailing,edition=title: of {v}/for {v}; metric,figure?=enum:opens=times opened,clicks=link clicks,bounces=undelivered mails,orders=sales
[how|how well] did {mailing} [do|perform|go down]?
[how many|number of|give me the] {metric} [of|for] {mailing}[?|]
[did|does] anybody read {mailing}?
{mailing}: [numbers|stats|result][, {metric}|]
[my boss asks|I have to say in the meeting] whether {mailing} [paid off|was worth it]

ads|set_daily_budget cap_spend change_ad_budget|change the budget of an advert|do
Changes how much a campaign may spend a day.|Caps the daily spend of adverts
advert,campaign_slug=slug; per_day,cap=int:10-2000: to {v} a day/at {v} per day; network,platform_of?=of:Metasearch,Clickly,Feedads,Vidnet,Mapads: on {v}
[spend|we can spend|put] {per_day} a day on {advert}[, {network}|]
[cap|limit|set] {advert} [to|at] {per_day} [a day|daily|per day]
{advert} [eats too much money|is burning cash|works well], [make it|go to] {per_day} a day
{advert} {per_day}/day [{network}|]
{per_day} [daily|every day] is [enough|what we can afford] for {advert}

analytics|compare_periods trend_of metric_change|see how a figure has changed|read|level amount
Compares a figure with the time before.|How a metric has changed
figure,measure=enum:revenue=turnover,visits=traffic,conversion=conversion rate,churn=lost customers,basket_value=average basket; span,versus=enum:last_week=the week before,last_month=the month before,last_quarter=the quarter before,last_year=the year before: against {v}/compared with {v}; market,cut_by?=country: in {v}
[is|are] [our|the] {figure} [up or down|better or worse] [on|against|than] {span}[ in {market}|]?
{figure} vs {span}[, {market}|]
[how has|how did] {figure} [develop|move|change] [since|compared with] {span}?
[compare|hold] {figure} [with|against] {span}
I have a feeling that {figure} [is slipping|went through the roof], [check it|is that true] against {span}

analytics|schedule_report mail_report recurring_report|have a report sent regularly|do
Sends a report again and again.|Schedules a dashboard by mail
board,dashboard=phrase; readers,mail_to=list:email: to {v}; rhythm,every=frequency; layout,as_type?=format: as {v}
[send|mail] {board} to {readers} {rhythm}
{readers} [want|should get|need] {board} {rhythm}[ as {layout}|]
{rhythm}: {board}, {readers}
[instead of asking me each time|so that I needn't export it by hand], {readers} [get|receive] {board} {rhythm}
[schedule|set up] {board} {rhythm} for {readers}

identity|invite_user create_login add_member|give somebody an account|do
Creates an account for a person.|Invites a member
mail_of,login_mail=email: for {v}; rights,access_role=enum:viewer=read-only,editor,admin=administrator,billing=billing access: as {v}/with {v} rights; squad,group_name?=department: in {v}
[invite|add|let in] {mail_of} [as|with role] {rights}
{mail_of} [starts on Monday|joins us|is new here], [make them|rights:] {rights}[, {squad}|]
{mail_of} [can't get in|has no login], they [should be|ought to be] {rights}
[new account|login]: {mail_of}, {rights}
[set up|create] {mail_of} in {squad}, {rights}

identity|revoke_access deactivate_user offboard|close somebody's account|do
Closes an account and its sessions.|Deactivates a user
login_name,account_of=username; heir,files_to?=username: passing the files to {v}/files to {v}; at_once,now?=flag:this minute,immediately~at the end of the day,tonight
{login_name} [left|was let go|has quit|no longer works here], [close the account|lock them out][ {at_once}|]
[deactivate|offboard|shut out|close] {login_name}[, {heir} gets the files|]
[revoke|take away] all access of {login_name}
{login_name} out, {heir} [inherits|takes over the files], {at_once}
today was the last day of {login_name}, [nobody should be able to log in as them|make sure they can't log in]

identity|reset_second_factor reset_mfa clear_authenticator|reset a second factor|do
Resets two-factor sign-in of a user.|Clears the authenticator of an account
login_name,account_of=username: of {v}/for {v}; factor,means=enum:app=authenticator app,sms=text message,key=security key; checked,verified?=flag:identity was checked,I spoke to them~identity not checked yet,without a check
{login_name} [has a new phone|lost the phone|dropped the phone in a lake], [reset|clear] [the|] {factor}
[reset|clear|remove] [the|] {factor} of {login_name}
{login_name} [cannot|can't] get past the second step ({factor}), {checked}
{factor} reset {login_name}
[2FA|MFA] {login_name}, {factor}, [start over|fresh setup please]

identity|grant_role give_permission allow_user|give somebody a right|do
Gives a user a right on a resource.|Grants access to a project
login_name,account_of=username: to {v}/for {v}; resource,asset_name=slug: on {v}/for {v}; right,permission=enum:read=see/look at,write=edit/change,own=manage; days_valid,expires?=int:2-90: for {v} days
[let|allow] {login_name} [to|] {right} {resource}[ for {days_valid} days|]
{login_name} [needs|wants|must be able] to {right} {resource}
[grant|give] {login_name} [the right|access] to {right} {resource}
{login_name} {right} {resource}[, {days_valid} days|]
[while she covers for me|as long as I am away], {login_name} [may|should be able to] {right} {resource}

cloud|share_file create_share_link publish_file|share a file by a link|do
Makes a link by which others get a file.|Shares a file from the cloud
document,object_key=filename; with_mail,shared_with?=email: with {v}; days_open,link_days?=int:2-60: for {v} days; may_edit,editable?=flag:so that they can edit,with edit rights~read only,without edit rights
[share|publish] {document}[ with {with_mail}|]
[make|I need|give me] a link to {document}[ that works for {days_open} days|]
{with_mail} [can't open|has to see|is waiting for] {document}[, {may_edit}|]
[send|pass] {with_mail} a link: {document}, {days_open} days
it is too big for a mail, so [let|have] {with_mail} download {document}

cloud|set_retention lifecycle_rule expire_objects|set how long files are kept|do
Sets after how many days files of a bucket go away.|Lifecycle rule of a bucket
bucket,container_name=slug: in {v}/of {v}; keep_days,ttl=int:7-900: after {v} days; then_do,on_expiry=enum:delete=throw away,archive=move to cold storage
[keep|hold] [files|everything|things] in {bucket} for {keep_days} days, then {then_do}
{bucket}: {then_do} after {keep_days} days
[after|once] {keep_days} days {then_do} [what is|whatever lies] in {bucket}
{bucket} [costs a fortune|grows and grows], {then_do} [anything|all] older than {keep_days} days
{then_do} {keep_days}d {bucket}

cloud|bucket_usage storage_used space_report|see how much a bucket takes|read|amount quantity
How much space a bucket takes.|Size and number of stored objects
bucket,container_name=slug: of {v}; split_by,breakdown?=enum:folder=per folder,type=by file type,age=by age
how [big|large|fat] is {bucket} [by now|]?
[size|volume|number of objects] of {bucket}[, {split_by}|]
[what takes|what is eating] so much [space|room] in {bucket}[, {split_by}|]?
{bucket} usage {split_by}
we pay twice as much for storage as in spring; [is it|could it be] {bucket}?

dns|set_record add_dns_entry update_zone|set a DNS entry|do
Sets an entry of a zone.|Adds or changes a DNS record
host,record_name=of:shop,www,api,mail,blog,status,cdn,docs,vpn,intra; zone_name,domain=of:fernhill.example,tallow.test,brightmoor.org,kestrelworks.net,oatmill.io,lumenday.com: in {v}/of {v}; rtype,entry_type=enum:A,AAAA,CNAME,TXT,MX; points_to,content_of=of:203.0.113.7,198.51.100.24,192.0.2.88,lb.fernhill.example,edge.tallow.test,mx1.oatmill.io: to {v}/pointing at {v}
[point|direct] {host}.{zone_name} [to|at] {points_to}, {rtype} [record|]
{host} {zone_name} {rtype} {points_to}
[add|create|set] [a|the] {rtype} [record|entry] {host} in {zone_name}: {points_to}
{zone_name}: {host} [should resolve to|must lead to|goes to] {points_to} ({rtype})
[we moved to another server|the new machine is up], so {rtype} {host} in {zone_name} becomes {points_to}

dns|renew_certificate issue_cert refresh_tls|renew a certificate|do
Renews the certificate of a host name.|Issues a new TLS certificate
domain_of,common_name=of:shop.fernhill.example,api.tallow.test,www.brightmoor.org,mail.oatmill.io,lumenday.com,kestrelworks.net: for {v}; key_type,algorithm?=enum:rsa=RSA,ecdsa=ECDSA: with {v}; wildcard,all_names?=flag:with all subdomains,as a wildcard~only this name,without wildcard
[renew|refresh|reissue] [the certificate of|TLS for|] {domain_of}
browsers [say that|warn that|complain that] {domain_of} [is not secure|has expired][, get it a new one|]
{domain_of} [runs out|expires] on Sunday, [take care of it|new cert please], {wildcard}
[cert|https] {domain_of} {key_type} {wildcard}
[new|fresh] certificate for {domain_of}[, {key_type}|]

dns|certificate_expiry cert_status check_tls|see when a certificate runs out|read|date status
When a certificate runs out.|Reads the certificate that a host shows
domain_of,served_name=of:shop.fernhill.example,api.tallow.test,www.brightmoor.org,mail.oatmill.io,lumenday.com,kestrelworks.net: of {v}; on_port,tls_port?=int:443-9443: on port {v}; chain,full_chain?=flag:with the whole chain,including the chain~only the leaf,without the chain
[until when|how long] is the [cert|certificate] of {domain_of} [good|valid]?
[when does|does] {domain_of} [expire|run out] [soon|]?
[check|look at] https on {domain_of}[, {chain}|][, port {on_port}|]
{domain_of}:{on_port} [valid until|expiry]?
who signed the [cert|certificate] of {domain_of}, and [when is it over|till when]?

billing|pause_subscription hold_plan suspend_billing|pause a subscription|do
Pauses a subscription for some months.|Stops charging for a while
sub_ref,membership=id:sub; months_off,pause_months=int:2-12: for {v} months; keep_access,stay_in?=flag:with access all the same,keeping access~without access,shutting access
[pause|suspend|freeze] {sub_ref} for {months_off} months
{sub_ref} [is abroad|has no time|can't pay at the moment], [don't charge|no charges] for {months_off} months[, {keep_access}|]
{months_off} months [off|break] for {sub_ref}
{sub_ref} wanted to leave but would settle for a break of {months_off} months, {keep_access}
[hold|stop for a while] {sub_ref}: {months_off} months

billing|retry_charge collect_again recharge|try to charge again|do
Tries a failed payment again.|Charges a customer once more
sub_ref,membership=id:sub; method_to,instrument?=payment_method; wait_days,after_days?=int:2-14: in {v} days/after {v} days
[try|charge|bill] {sub_ref} [again|once more|another time]
the payment of {sub_ref} [bounced|failed|was declined][, one more go|, have another try][ in {wait_days} days|]
{sub_ref} has [a new card|topped up the account], [so collect|now collect] what is due
[retry|repeat the charge for] {sub_ref}[, this time by {method_to}|]
{sub_ref}: again, {wait_days} days from now

billing|payment_link create_checkout_link pay_request|make a payment link|do
Makes a link by which somebody pays.|Creates a page to pay a sum
sum_due,charge=amount: over {v}/for {v}; in_currency,money?=currency; purpose_of,label_text=phrase: for {v}; single_use,one_time?=flag:usable once,for one payment~usable many times,for many payments
[make|I need|create] a [payment|checkout] link: {sum_due}, {purpose_of}
[let|have] them pay {sum_due} [online|by card] for {purpose_of}
{purpose_of} {sum_due} [pay link|link to pay][, {single_use}|][, in {in_currency}|]
[how can|where can] he pay {sum_due} for {purpose_of}? [Give me a page for it|A link would do]
{sum_due} for {purpose_of}, {single_use}, [something they can click|a URL to pay]

translate|order_translation commission_text new_language_job|order a translation|do
Gives a document to a translator.|Orders a translation with a delivery date
paper,document_name=filename: of {v}; from_tongue,out_of=of:Danish,Greek,Polish,Czech,Korean,Turkish: from {v}; into_tongue,to_lang=of:Dutch,Finnish,Catalan,Hindi,Swedish,Arabic: into {v}; back_by,delivery=due_date: by {v}
[translate|have translated] {paper} from {from_tongue} [to|into] {into_tongue} by {back_by}
{paper} {from_tongue}>{into_tongue} {back_by}
[we need|the client wants] {paper} in {into_tongue}, [it is|the original is] {from_tongue}, [by|until] {back_by}
{into_tongue} version of {paper} ({from_tongue}), [deliver|back] {back_by}
[find|get] a translator {from_tongue}-{into_tongue} for {paper}, [due|deadline] {back_by}

translate|quote_words price_translation estimate_job|work out the price of a translation|read|price days
Price of a translation by its words.|Estimate for a language job
words,word_count=int:300-40000: of {v} words; pair,combination=enum:danish_dutch=Danish to Dutch,polish_swedish=Polish to Swedish,greek_finnish=Greek to Finnish,turkish_arabic=Turkish to Arabic; field_of,domain_type?=enum:legal=contracts,technical=manuals,marketing=advertising,medical=medicine; certified,sworn?=flag:certified,with a stamp~not certified,without a stamp
[what would|how much would] {words} words {pair} cost?
[price|quote|estimate] {pair}, {words} words[, {field_of}|][, {certified}|]
{words} words, {pair}, {certified}
someone asks for {pair}, [it is all|mostly] {field_of}, {words} words - [what do we charge|what shall I tell them]?

media|publish_article push_live release_story|publish an article|do
Puts an article online.|Publishes a story in a section
story,piece=title; desk_of,section=enum:politics,economy=business,culture=arts,sports=sport,local=city pages: in {v}/under {v}; embargo,live_from?=time: at {v}/not before {v}; paywall,paid?=flag:behind the paywall,only for subscribers~free for all,without paywall
[publish|release|put online] {story} [in|under] {desk_of}[ at {embargo}|]
{story} [has been edited|is cleared by legal|is good to go], {desk_of}[, {paywall}|]
{desk_of}: {story}, [live|out] at {embargo}
[go live with|run] {story}, {desk_of}, {paywall}
the other papers have it already, [get|bring] {story} out [on|in] {desk_of}

media|issue_correction amend_story add_erratum|correct an article|do
Adds a correction to an article.|Amends a published story
story_id,piece_no=id:art; wrong,mistake=of:the name,the date,the sum,the photo credit,the title,the place: about {v}; erratum,right_text=message: saying {v}; visible,shown?=flag:with a visible note,shown at the top~quietly,without a visible note
[correct|amend|fix] {wrong} in {story_id}: {erratum}
we got {wrong} wrong in {story_id}, [write|put] {erratum}[, {visible}|]
{story_id} / {wrong} / {erratum}
[a reader|the ministry] complains about {wrong} in {story_id}, [add|say] {erratum}
{erratum} - [as a correction to|append that to] {story_id}, {visible}

fleet|assign_vehicle hand_out_car allot_van|give a driver a vehicle|do
Gives a driver a vehicle.|Allots a company car
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: of {v}; driver,at_wheel=name: to {v}; from_when,starting_on=start_date: from {v}; private_use,leisure?=flag:also for private use,weekends included~only for work,not for private trips
{driver} [drives|gets|takes over|has] {plate} from {from_when}
[give|hand|assign] {plate} to {driver}[, {from_when}|][, {private_use}|]
{plate}: {driver}, {from_when}
{plate} is free again, [so let|let] {driver} use it [from|as of] {from_when}
[the new rep|our colleague] {driver} needs something with wheels, {plate}, {from_when}, {private_use}

fleet|log_refuel record_fuel fuel_entry|note a refuelling|do
Notes fuel that a vehicle took.|Records litres and mileage
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: in {v}/for {v}; litres,filled=int:5-400: {v} litres; odometer,km_stand=int:1000-300000: at {v} km; paid_sum,receipt?=amount: for {v}
[put|filled|got] {litres} [litres|l] in {plate} at {odometer} [km|]
{plate} {litres}l {odometer}km [{paid_sum}|]
[refuelled|tanked] {plate}: {litres} litres, [clock shows|mileage] {odometer}
{plate} was at the pump, {litres} litres, {odometer} km, {paid_sum}
[note|record] {litres} litres for {plate}, {odometer} on the clock

fleet|vehicle_position locate_van where_is_truck|find a vehicle|read|location time
Where a vehicle is now.|Last position of a truck or van
plate,car_plate=of:KX 4471,HB 902,TR-55-LM,ZG 31870,WOB 118,LN 60 PQR: of {v}; trail,hours_back?=int:2-48: and the last {v} hours/with a trail of {v} hours
where [is {plate} right now|has {plate} got to|is {plate}]?
[locate|find] {plate}[ and show the last {trail} hours|]
[how far away is {plate}|is {plate} nearly there|is {plate} still on the road]?
the customer is standing in the yard, [how close|where on earth] is {plate}?
{plate} [position|GPS|trail {trail} h]

lab|order_analysis request_test send_sample|order an analysis of a sample|do
Orders an analysis of a sample.|Sends a sample to the laboratory
sample_no,specimen=id:smp; assay,analysis=enum:ph=pH,heavy_metals=heavy metals,moisture=water content,bacteria=germ count,protein; turnaround,speed?=enum:standard=normal speed,fast=by tomorrow,same_day=today; bill_code,cost_centre?=id:cc: on cost centre {v}
[test|analyse|check] {sample_no} for {assay}[, {turnaround}|]
{assay} [on|of|in] {sample_no}[, {turnaround}|]
[have|get] {sample_no} [tested|looked at] for {assay}
[what is|I want to know] the {assay} of {sample_no}, [let the lab find out|the lab should measure it]
the batch smells strange, so {sample_no} to the lab, {assay}, {turnaround}, charge {bill_code}

lab|order_reagent buy_chemical restock_lab|order chemicals|do
Orders a chemical for the laboratory.|Restocks a reagent
chemical,reagent=of:acetone,ethanol,sodium chloride,agar,methanol,buffer pH 7,citric acid,toluene; packs,bottles=int:2-24: {v} bottles; purity,grade?=enum:technical,analytical=p.a.,hplc=HPLC grade; to_room,lab_room?=of:L1,L2,B14,C03,K207: to {v}/for {v}
[order|buy|get] {packs} [bottles|packs|x] [of|] {chemical}[, {purity}|]
{chemical} [is running low|is nearly empty|has run out], {packs} [bottles|more][ to {to_room}|]
{packs} {chemical} {purity} {to_room}
{to_room} [needs|has no more] {chemical}, [make it|get] {packs} [bottles|]
I used the rest of the {chemical} this morning, [sorry, please|could you] order {packs} {purity}
`
