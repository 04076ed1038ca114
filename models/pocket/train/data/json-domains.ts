// What texts are about: the fields of each domain, and lines that say them.
import type { Split } from './conversation.ts'
import { type Kind, kindOf } from './json-values.ts'

export type Field = { key: string; also: readonly string[]; spec: string; kind: Kind }
export type Domain = {
  noun: string
  nouns: readonly string[]
  fields: readonly Field[]
  lines: readonly string[]
  madeUp?: true
  /** From words drawn for this one text. */
  open?: true
}

/**
 * First line: nouns. Then fields: `key,other names=kind`. Then lines: `[a|b]` is a choice, `{key}` a value. A flag's
 * words fit behind "is" or "has been" as its lines have them.
 */
const tables: Record<Split, string> = {
  train: `
order/purchase
customer,buyer,client,customer_name,name=person; quantity,qty,count,units=count; product,item,article,product_name=product; total,amount,total_price,cost=price; city,destination,delivery_city=city; order_id,id,order_number,reference=id; paid,is_paid=flag:paid~already paid~settled|not paid~unpaid~still open; express,is_express=flag:express~urgent|standard~not urgent; date,order_date,ordered_on=date
[{customer}|Our customer {customer}|A customer named {customer}] [ordered|bought|purchased|has ordered] {quantity} [units|pieces|boxes|items] of {product}.
{customer} from {city} [ordered|bought|wants] {quantity} x {product} [for a total of|for|at] {total}.
[Order|order|Order no.|Purchase] {order_id}: {quantity} x {product} for {customer}[, ship to {city}|, going to {city}].
[The total is|Total:|It comes to|That makes|The bill is|Altogether] {total}.
[Ship it to|Deliver to|It goes to|Delivery to|Please send it to] {city}.
The [order|purchase] [number|id|reference] is {order_id}.
[The order is|It is|This one is] {paid}.
[Shipping is|Delivery is|The shipment is] {express}.
[It was placed on|Ordered on|The order came in on] {date}.
[We received an order from|New order from|There's a purchase by] {customer}: {quantity} {product}.

person/contact/profile
name,full_name,person=person; age,years=age; city,town,home,location=city; email,mail,email_address=email; phone,telephone,phone_number=phone; job,profession,occupation,job_title=job; company,employer,organization=company; languages,spoken_languages=languages; married,is_married=flag:married|single~not married
[My name is|I am|I'm|This is] {name}[ and I am| and I'm|, aged|,] {age} [years old|].
{name}, {age}, [lives in|comes from|is from|moved to] {city}.
{name} is {age} years old and works as a {job} [at|for] {company}.
{name} works at {company} [as|in the role of] {job}.
{name} is a {age}-year-old {job} from {city}.
[You can reach me|Reach me|Write to me|Contact] at {email}[ or {phone}| or call {phone}|].
[My|The] [number|phone|phone number] is {phone}.
[Email|Mail|E-mail address]: {email}.
[I live in|Home is|Currently based in|Living in] {city}.
[Works|Working|Employed] as {job} [at|for|with] {company}.
[Speaks|Fluent in|Languages spoken:] {languages}.
[I am|Status:] {married}.

event/meetup/happening
title,event,name,event_name=title; date,day,event_date=date; time,start,start_time=time; location,place,city,venue_city=city; host,organizer,organiser,speaker=person; attendees,guests,participants,capacity=count; price,ticket_price,fee=price; online,is_online=flag:held online~online~virtual|held in person~on site~not online; topics,subjects=nouns
["{title}"|The event "{title}"|Our event {title}] [takes place|happens|is|will be held] on {date} at {time} in {location}.
[Join us|Come] [for|to] {title} in {location} on {date}.
[The host is|Hosted by|Organized by|Your speaker is] {host}.
{host} [invites you|is inviting everybody|would like to see you] on {date} at {time}.
[Doors open|We start|It starts|It begins] at {time}.
[Tickets cost|Entry is|A ticket is|Admission:] {price}.
[There is room for|We expect|Up to] {attendees} [people|guests|participants].
[This event is|It is|It will be] {online}.
[Topics|On the agenda|Themes]: {topics}.
[The place is|Location:|We meet in] {location}.

invoice/bill
invoice_number,number,invoice_id,id=id; customer,client,billed_to,bill_to=company; amount,total,total_amount,sum=price; due_date,due,pay_by=date; issued,issue_date,date=isodate; currency=currency; items,positions,line_items=products; contact,sender,issued_by=person; paid,is_paid=flag:paid~settled~paid in full|unpaid~not paid~open
Invoice {invoice_number} [to|for] {customer} [over|for|amounts to|comes to] {amount}[, due {due_date}|, payable by {due_date}|].
[Amount due|Total|Please pay|Balance]: {amount}.
[Payment is due|Due|Please pay|Payable] [by|on|until] {due_date}.
[Issued on|Dated|Date of issue:] {issued}.
[Bill to|Billed to|Customer|Client]: {customer}.
[The currency is|All amounts in|Currency:] {currency}.
[It covers|Items:|For:|Positions:] {items}.
[Questions? Ask|Your contact is|Sent by|Prepared by] {contact}.
[The invoice is|It is|This bill is] {paid}.
[Invoice number|Our reference|No.|Number]: {invoice_number}.

review/feedback
product,item,product_name=product; rating,stars,score=rating; reviewer,author,user,name=first; verified,verified_purchase=flag:a verified purchase~verified|not verified~unverified; recommend,recommended,would_recommend=flag:recommended~something I would recommend|not recommended~nothing I would recommend; pros,advantages=nouns; price,paid=price; bought_at,shop,store=company
{reviewer} [gave|gives|rated] the {product} {rating}.
[Review by|Written by|From] {reviewer}.
[I bought|I ordered|I got|Picked up] the {product} [at|from] {bought_at} for {price}.
[I paid|It cost me|Price:] {price}.
[My rating|Rating|Score|Overall]: {rating}.
[I like the|Good points:|Pros:] {pros}.
[It is|This product is|For me it is] {recommend}.
[The purchase is|This review is] {verified}.
[A review of|About|Product:] {product}.

address/place
name,recipient,addressee=person; street,street_address,address_line=street; city,town=city; zip,postal_code,postcode,zip_code=zip; country,land,nation=country; company,organization=company; floor,level=small; phone=phone
[Please send it to|Ship to|Address:|My address is|Deliver to] {name}, {street}, {zip} {city}, {country}.
{name} lives at {street} in {city}.
[The street is|Street:] {street}.
[The postcode is|Zip:|Postal code] {zip}.
[The city is|City:|It is in] {city}, {country}.
[Company|c/o|Care of]: {company}.
[It is on floor|Floor|Level] {floor}.
[Call|Phone|For questions ring] {phone}.

message/email
sender,from,author=person; recipient,to,addressee=person; subject,title,topic=topic; date,sent,sent_on=date; message,text,body,content=sentence; reply_to,email,address=email; urgent,is_urgent=flag:urgent~high priority|not urgent~nothing urgent; attachments,files=nouns
[Message|Mail|A note] from {sender} to {recipient}: "{message}".
From: {sender}. To: {recipient}.
{sender} wrote [to|a mail to] {recipient} [about|concerning] the {subject}.
[Subject|Re|It is about]: {subject}.
[It says|The text is|The message reads]: "{message}".
[Sent|Sent on|Received] {date}.
[Reply to|Answer to|Write back to] {reply_to}.
[This is|The message is] {urgent}.
[Attached|Attachments|Files]: {attachments}.

recipe/dish
dish,name,recipe,title=dish; servings,serves,portions,people=small; minutes,time,cooking_time,duration=minutes; ingredients,items=nouns; cook,chef,author=first; temperature,oven_temperature,degrees=degrees; vegetarian,is_vegetarian=flag:vegetarian~meat-free|not vegetarian~made with meat; calories,kcal=big
{dish} [serves|is for|makes enough for] {servings} [people|].
[It takes|Ready in|Cooking time:|You need] {minutes}.
[You need|Ingredients:|Take] {ingredients}.
[Bake at|Heat the oven to|Oven:] {temperature}.
[Recipe by|From the kitchen of|Written by] {cook}.
[The dish is|It is|This is] {vegetarian}.
[Today I cook|Let's make|The recipe is for|How to make] {dish}.
[For|Serves|Portions:] {servings} [people|persons].
It has {calories} calories.

error/log entry/incident
service,component,host,server=host; error,message,error_message=sentence; code,status,status_code=status; time,timestamp,at=time; file,path,source=file; line,line_number=big; retries,attempts,tries=small; user,username,reported_by=first; resolved,fixed,is_resolved=flag:resolved~fixed|not resolved~still open; duration_ms,latency,took_ms=milliseconds
[Error|ERROR|Failure|Exception] in {file} line {line}: "{error}".
{service} [answered|returned|failed|replied] with [status|code] {code}.
[It happened|This occurred|Seen|Logged] at {time} on {service}.
[Retried|It was tried|After] {retries} times.
[Reported by|User:|It was reported by] {user}.
[The problem is|It is|The incident is] {resolved}.
[The request took|Took|Duration:|After] {duration_ms}.
[The message was|It says|Message]: "{error}".
[See|Source:|Look at] {file}.
Status [code|] {code}.

flight/trip
passenger,traveller,name=person; origin,from,departure_city=city; destination,to,arrival_city=city; date,departure_date,travel_date=date; time,departure,departure_time=time; flight,flight_number,number=code; seats,passengers,travellers=small; price,fare,cost=price; airline,carrier=company; direct,nonstop,is_direct=flag:direct~nonstop|not direct~with a stop
{passenger} [flies|is flying|travels|goes] from {origin} to {destination} on {date}.
[Flight|Trip] {flight} [leaves|departs] {origin} at {time}[ for {destination}|].
[From {origin} to {destination}|{origin} to {destination}][, {seats} passengers|, {seats} seats|].
[The fare is|Price:|It costs|The ticket is] {price}.
[Passenger|Name|Booked for]: {passenger}.
[Operated by|The airline is|With] {airline}.
[The flight is|It is|This connection is] {direct}.
[Departure|Leaving|Date]: {date}.
[We need|For] {seats} [seats|people].

job/vacancy/position
title,position,role,job=job; company,employer=company; city,location,place=city; salary,pay,annual_salary=price; contact,recruiter,apply_to=email; languages,required_languages=languages; hours,weekly_hours=count; start,start_date=date; remote,is_remote=flag:remote~fully remote|on site~not remote; department,team=department
{company} [is looking for|seeks|hires|wants to hire] a {title} in {city}.
[We offer|Salary:|The pay is|Pay:] {salary}.
[Apply at|Send your papers to|Contact:|Write to] {contact}.
[You speak|Languages:|Required languages:] {languages}.
[The job is|It is|This position is] {remote}.
[You start|Start:|From] {start}.
[Hours a week:|Weekly hours:] {hours}.
[Department|Team|You join]: {department}.
[New position:|We are hiring:|Open role:] {title}.

article/product sheet/offer
name,product,product_name,item=product; price,cost,unit_price=price; stock,quantity,in_stock_count=big; color,colour=colour; weight,weight_kg=kilos; sku,code,article_number,id=code; category,department=department; brand,maker,manufacturer=company; available,in_stock,is_available=flag:available~in stock|sold out~not available~out of stock; colors,colours,variants=colours
[The|Our|New:] {name} [costs|is|sells for|is priced at] {price}.
[It weighs|Weight:] {weight}.
[We have|Stock:|There are] {stock} [pieces|units|] [left|in store|].
[Colour|Color|It comes in]: {color}.
[Article number|SKU|Code]: {sku}.
[Made by|From|Brand:|Manufacturer:] {brand}.
[It is|The product is|Right now it is] {available}.
[Category|Found in|Department]: {category}.
[Variants|Available colours|Colours]: {colors}.
{name} by {brand}, {price}.

apartment/flat/listing
city,location,place=city; street,address=street; rooms,bedrooms,number_of_rooms=small; rent,price,monthly_rent=price; size,area,square_metres=metres; landlord,owner,contact=person; phone,telephone=phone; floor,level=small; furnished,is_furnished=flag:furnished~fully furnished|unfurnished~not furnished; pets,pets_allowed=flag:allowed~welcome|not allowed~forbidden
[Flat|Apartment] in {city} with {rooms} rooms for {rent} a month.
[The rent is|Rent:|Monthly rent] {rent}.
[It is at|Address:|You find it at] {street}[ in {city}|, {city}|].
[Size|Living space]: {size}.
[Owner|Landlord|Contact]: {landlord}.
[Call|Phone:|Ring] {phone}.
[It is on floor|Floor] {floor}.
[The flat is|It is|It comes] {furnished}.
Pets are {pets}.
{rooms} rooms, {size}, {rent}.

payment/transfer/transaction
sender,payer,from=person; recipient,payee,to,receiver=person; amount,sum,value=price; date,paid_on,booking_date=date; reference,purpose,note=topic; transaction_id,id=id; currency=currency; completed,is_completed,successful=flag:completed~done|pending~not done yet~still pending; fee,charge=price
{sender} [sent|paid|transferred] {amount} to {recipient}.
{recipient} [received|got] {amount} from {sender}[ on {date}|].
[Transaction|Payment|Transfer] {transaction_id} [on|of] {date}.
[Purpose|Reference|It was for]: {reference}.
[The fee was|Fee:|Charged:] {fee}.
[The transfer is|It is|Status:] {completed}.
[Currency|In]: {currency}.
Payment of {amount} by {sender}.

appointment/visit
patient,name,client,visitor=person; doctor,with,specialist=last; date,day=date; time,hour,at=time; reason,purpose,about=topic; room,room_number=small; phone,contact=phone; duration,minutes,length=minutes; confirmed,is_confirmed=flag:confirmed~fixed|not confirmed~still to be confirmed; insurance,insurance_number=id
{patient} [has an appointment|is booked|comes in] on {date} at {time}.
[With|Doctor:|The appointment is with] Dr. {doctor}.
[Reason|It is about|Purpose]: {reason}.
[Please go to room|Room] {room}.
[It takes|Duration:|Plan] {duration}.
[The appointment is|It is] {confirmed}.
[Call|Phone:|In case of delay ring] {phone}.
[Insurance number|Insured as]: {insurance}.
Appointment for {patient} with Dr. {doctor} at {time}.

parcel/shipment/delivery
tracking_number,tracking,tracking_id,parcel_id=id; carrier,courier,company=company; recipient,to,receiver=person; sender,from=company; weight,weight_kg=kilos; status,state=enum:pending|shipped|delivered|returned; origin,from_city=city; destination,to_city=city; eta,expected,delivery_date=date; fragile,is_fragile=flag:fragile~easily broken|not fragile~sturdy
[Parcel|Shipment|Package] {tracking_number} [goes|travels|is sent] from {origin} to {destination}.
[The status is|Status:|State:] {status}.
[Recipient|For|Addressed to]: {recipient}.
[Carrier|Carried by|Courier]: {carrier}.
[Sender|Sent by|From]: {sender}.
[It weighs|Weight:] {weight}.
[Expected|Arrival|It should arrive] on {eta}.
[The content is|It is] {fragile}.
[Tracking number|Track it with]: {tracking_number}.

book/publication
title,book,name=book; author,writer,written_by=author; year,published,publication_year=year; pages,page_count,length=big; publisher,published_by=company; price,cost=price; language=language; isbn,code=code; available,in_library=flag:available~on the shelf|lent out~not available; topics,subjects,tags=nouns
"{title}" by {author} [was published|appeared|came out] in {year}.
{author} wrote "{title}"[ in {year}|].
[It has|The book has|Length:] {pages} pages.
[Published by|Publisher:] {publisher}.
[It costs|Price:|Sold for] {price}.
[Language|Written in]: {language}.
[The book is|It is|This copy is] {available}.
[Subjects|Tags|It is about]: {topics}.
[Code|Shelf mark]: {isbn}.

deployment/server/release
service,app,application,name=host; version,release,tag=version; environment,env,stage=enum:production|staging|test|development; region,location=city; author,deployed_by,engineer=first; date,deployed_at=isodate; time,started_at=time; ip,address,ip_address=ip; successful,success,ok=flag:successful~fine|not successful~a failure; duration,minutes=minutes; replicas,instances=small
{author} [deployed|released|rolled out] {service} {version} to {environment}.
[The environment is|Environment:|Stage:] {environment}.
[Version|Release|Tag]: {version}.
[It runs on|Address:|IP] {ip}.
[Started at|Began at|Time:] {time}[ on {date}|].
[The deployment was|It was|The release was] {successful}.
[Took|Duration:|It took] {duration}.
[Instances|Replicas]: {replicas}.
[Region|Data centre|Located in]: {region}.
[Service|Application]: {service}.

sensor reading/measurement
sensor,device,sensor_id=code; temperature,temp,degrees=degrees; humidity,moisture,humidity_percent=percent; room,place,location=noun; time,measured_at,timestamp=time; battery,battery_level=percent; alarm,alert,is_alarm=flag:on~active|off~not active; distance,range=kilometres; date,day=isodate
[Sensor|Device] {sensor} [measured|reports|shows] {temperature} [in the {room}|].
[Humidity|Moisture] is {humidity}.
[Battery|Battery level]: {battery}.
[Measured|Taken|Read] at {time}[ on {date}|].
The alarm is {alarm}.
[Distance|Range]: {distance}.
[Temperature|Reading]: {temperature}.
[Room|Place|Installed in the] {room}.

pet/animal
name,pet,called=first; species,breed,kind=animal; age,years=small; owner,keeper,belongs_to=person; weight,weight_kg=kilos; color,colour,fur=colour; vaccinated,is_vaccinated=flag:vaccinated|not vaccinated~unvaccinated; food,likes=dish; chip,chip_number,id=id
{name} is a {age}-year-old {species}.
{owner} [owns|has|keeps] a {species} called {name}.
[It weighs|Weight:] {weight}.
[Fur|Colour]: {color}.
{name} is {vaccinated}.
[Favourite food|It likes|It eats]: {food}.
[Chip|Chip number]: {chip}.
[The owner is|Owner:] {owner}.

course/class/lesson
course,title,name,subject=topic; teacher,instructor,lecturer=person; day,weekday=weekday; time,start_time=time; students,participants,size=count; room,classroom=code; language,taught_in=language; fee,price,tuition=price; level=enum:beginner|intermediate|advanced; full,is_full=flag:full~booked out|open~not full
[The course|Course|Class] "{course}" is taught by {teacher}.
[Every|On] {day} at {time}[ in room {room}|].
{teacher} teaches {students} students.
[The level is|Level:] {level}.
[Fee|It costs|Tuition is] {fee}.
[Taught in|Language:] {language}.
[The course is|It is] {full}.
[Room|Classroom]: {room}.
[Subject|About]: {course}.

car/vehicle/advert
model,car,vehicle=car; year,built,first_registration=year; mileage,kilometres,km=big; price,asking_price=price; color,colour,paint=colour; seller,owner,sold_by=person; city,location=city; phone,contact=phone; automatic,is_automatic=flag:automatic~an automatic|manual~not automatic; plate,licence_plate=code
[For sale|Selling my|On offer]: {model}, [built|year] {year}, {mileage} km.
[Asking price|Price|I want]: {price}.
[The colour is|Colour:|Painted] {color}.
[Seller|Owner|Contact]: {seller}.
[To be seen in|It stands in|Location:] {city}.
[Call|Phone:] {phone}.
[The gearbox is|It is] {automatic}.
[Plate|Licence plate]: {plate}.
{seller} sells a {color} {model} from {year}.

song/track
title,song,track,name=song; artist,singer,band,performer=artist; album,record=book; year,released=year; plays,streams,play_count=big; language=language; label,publisher=company; explicit,is_explicit=flag:explicit|clean~not explicit
"{title}" [is a song by|by|is sung by] {artist}.
{artist} released "{title}" in {year}.
[From the album|Album:|It is on] "{album}".
[Played|Streams:] {plays} [times|].
[Language|Sung in]: {language}.
[Label|Published by]: {label}.
The text is {explicit}.

support ticket/request/complaint
ticket,ticket_id,number,id=id; customer,user,reporter,name=person; subject,problem,title,issue=topic; priority,urgency=enum:low|normal|high|critical; assignee,agent,assigned_to=first; email,contact=email; status,state=enum:open|waiting|closed; opened,created,date=isodate; product,device=product; days_open,age_days=days; escalated,is_escalated=flag:escalated|not escalated
[Ticket|Case|Request] {ticket} [from|by|opened by] {customer}: {subject}.
{customer} [complains about|has trouble with|reports a problem with] the {product}.
[Priority|Urgency]: {priority}.
[The priority is|It has priority] {priority}.
[Assigned to|Agent:|Handled by] {assignee}.
[Status|It is|State]: {status}.
[Answer to|Contact:|Mail:] {email}.
[Opened on|Created|Since] {opened}.
[Open for|Waiting for] {days_open}.
[The ticket is|It is] {escalated}.
`,
  // Other names of a field share a word with it, and a flag is "x" or "not x": what is measured is finding, not knowing synonyms.
  'held-out': `
concert/gig
headliner,headliner_name=artist; venue_town,town_of_venue=city; doors,doors_open=time; seats_sold,sold_seats=big; promoter,promoter_firm=company; encore,encore_song=song; outdoors,stage_outdoors=flag:outdoors|not outdoors; evening,gig_evening=isodate
{headliner} [plays|will play] as headliner in {venue_town}[, doors at {doors}|].
[The evening of|Evening to mark:] {evening}.
[So far|Already] {seats_sold} seats have been sold.
[The promoter is|Our promoter,] {promoter}[ once more|].
[As encore we hear|The encore will be] {encore}.
The stage is {outdoors}.
The town of the venue [is|will be] {venue_town}.
Doors [open|swing open] at {doors}.

expedition/voyage
leader,party_leader=person; vessel,vessel_mark=code; crew,crew_size=small; bound_for,bound_for_land=country; sailed,day_sailed=isodate; supplies,supplies_aboard=nouns; backer,backer_firm=company; seaworthy,vessel_seaworthy=flag:seaworthy|not seaworthy
[With {leader} as leader|Led by its leader {leader}], [the party|a crew of {crew}] is bound for {bound_for}.
The vessel [carries the mark|is known as] {vessel}.
They sailed on {sailed}.
[Supplies in the hold|The supplies]: {supplies}.
[The backer of it all is|For a backer they have] {backer}.
The vessel is {seaworthy}.
The crew [numbers|counts] {crew}.

greenhouse bed/planting
crop,crop_plant=noun; bed,bed_number=count; gardener,gardener_in_charge=first; warmth,soil_warmth=degrees; watered,watered_at=time; sown,sown_on=isodate; neighbours,neighbours_of_bed=nouns; ripe,crop_ripe=flag:ripe|not ripe
Bed {bed} [holds a crop of|has as its crop the] {crop}[, with {gardener} as gardener|].
The soil has a warmth of {warmth}.
{gardener}, the gardener, watered it at {watered}.
Sown on {sown}.
Its neighbours are {neighbours}.
The crop is {ripe}.

exhibit/museum piece
piece,piece_name=words; donor,donor_name=person; hall,hall_number=small; made_in,year_made_in=year; unearthed,unearthed_near=city; insured_for,insured_sum=price; borrowed,piece_borrowed=flag:borrowed|not borrowed; inventory,inventory_mark=id
The {piece}, a piece from our donor {donor}, stands in hall {hall}.
It was made in {made_in}.
It was unearthed near {unearthed}.
We have it insured for {insured_for}.
The piece is {borrowed}.
[Its inventory mark is|Inventory] {inventory}.

lab sample/specimen
specimen,specimen_code=code; sampler,sampler_name=last; volume,volume_ml=big; acidity,acidity_ph=decimal; shelf,shelf_name=noun; drawn,drawn_on=isodate; spoiled,specimen_spoiled=flag:spoiled|not spoiled; traces,traces_seen=nouns
Specimen {specimen} was drawn by the sampler {sampler} on {drawn}.
It [holds|has] a volume of {volume} ml.
Shelf: the one called {shelf}.
Traces of {traces} were seen.
The specimen is {spoiled}.
Its acidity [stands at|is] pH {acidity}.

repair/workshop job
broken,broken_thing=product; mechanic,mechanic_name=person; spares,spares_used=nouns; labour,labour_charge=price; ready,ready_by=weekday; fault,fault_found=sentence; insured,job_insured=flag:insured|not insured; job_card,job_card_mark=id; workshop,workshop_mail=email
Our mechanic {mechanic} [mends|is mending] the broken {broken}.
The fault: "{fault}".
Spares [put in|used up]: {spares}.
Labour [comes at|is charged with] {labour}.
It will be ready [on|by] {ready}.
The job is {insured}.
Job card {job_card}.
[Write to the|Questions go to the] workshop at {workshop}.

auction lot/bid
lot,lot_mark=id; bidder,winning_bidder=person; hammer,hammer_sum=price; auctioneer,auctioneer_firm=company; contents,lot_contents=product; bids,bids_made=count; closing,closing_hour=time; contested,lot_contested=flag:contested|not contested
Lot {lot} with its contents, {contents}, went to the bidder {bidder} at a hammer price of {hammer}.
{auctioneer} [acts|serves] as auctioneer.
There were {bids} bids.
Closing was at {closing}.
The lot was {contested}.
[The hammer fell|Hammer] at {hammer}.

boat rental/charter
skipper,skipper_name=person; craft,craft_hired=words; berth,berth_mark=code; hull,hull_paint=colour; hours_out,hours_away=small; deposit,deposit_left=price; harbour,home_harbour=city; mobile,skipper_mobile=phone; vests,vests_aboard=small; licensed,skipper_licensed=flag:licensed|not licensed
The skipper {skipper} takes a craft, the {craft}, out of {harbour} harbour.
It lies at berth {berth}.
[The hull gleams|A hull] in {hull}.
It is out for {hours_out} hours.
A deposit of {deposit} was left.
Aboard are {vests} vests.
The skipper is {licensed}.
Mobile {mobile}.
`,
}

function parse(table: string): Domain[] {
  return table
    .trim()
    .split('\n\n')
    .map((block) => {
      const [head, fieldLine, ...lines] = block.split('\n') as [string, string, ...string[]]
      const nouns = head.split('/')
      const fields = fieldLine.split('; ').map((entry) => {
        const at = entry.indexOf('=')
        const [key, ...also] = entry.slice(0, at).split(',') as [string, ...string[]]
        const spec = entry.slice(at + 1)
        return { key, also, spec, kind: kindOf(spec) }
      })
      const all = fields.flatMap(({ key, also }) => [key, ...also])
      if (new Set(all).size < all.length)
        throw new Error(`${head}: ${all.filter((key, at) => all.indexOf(key) < at)} twice`)
      const known = new Set(fields.map(({ key }) => key))
      for (const line of lines)
        for (const [, key] of line.matchAll(/\{(\w+)\}/g))
          if (!known.has(key!)) throw new Error(`${head}: no field ${key}`)
      return { noun: nouns[0]!, nouns, fields, lines }
    })
}

export const domains: Record<Split, readonly Domain[]> = {
  train: parse(tables.train),
  'held-out': parse(tables['held-out']),
}
