// Things and what can be done with them: each pair gives one function, with names, descriptions and requests.
import type { Random, Split } from './conversation.ts'
import { idKind, type Kind, kindOf } from './kinds.ts'

export type Param = { kind: Kind; required: boolean }

export type Action = {
  /** Actions of one group are alike: good distractors. */
  group: string
  names: readonly string[]
  about: readonly string[]
  params: readonly Param[]
  /** An imperative that says what it does: `cancel an order`. */
  todo: string
  /** Imperatives, or whole sentences where they end in `?` or `.`; `{kind}` stands for a value. */
  asks: readonly string[]
  /** Read: the result has these fields. List: each item has them. Do: the result says that it is done. */
  sort: 'read' | 'list' | 'do'
  gives: readonly Kind[]
  /** The requests are whole as they are, with choices in brackets: nothing is put around them. */
  scene?: true
  /** Of a look-up whose result leads to an id. */
  thing?: Entity
}

export type Entity = {
  key: string
  noun: string
  plural: string
  also: string
  id: Kind
  fields: readonly Kind[]
}

/** noun:plural:synonym:fields; the first field is what one is found by. */
const table: Record<Split, string> = {
  train: `
invoice:invoices:bill:customer,amount,due_date,status
order:orders:purchase:customer,product,quantity,status
customer:customers:client record:name,email,phone,country
ticket:tickets:support request:title,priority,assignee,status
task:tasks:to-do:title,due_date,assignee,priority
event:events:appointment:title,date,time,location
meeting:meetings:call:title,date,time,attendees
reminder:reminders:alert:message,date,time
contact:contacts:address book entry:name,email,phone
project:projects:initiative:title,owner,due_date,budget
lead:leads:prospect:company,email,phone,status
deal:deals:opportunity:company,amount,status
product:products:article:product,price,category
shipment:shipments:parcel:recipient,tracking_number,status,weight
payment:payments:transaction:recipient,amount,currency,date
account:accounts:bank account:name,currency,status
subscription:subscriptions:plan:email,price,frequency
booking:bookings:reservation:name,date,guests,city
flight:flights:plane trip:origin,destination,date,price
hotel:hotels:place to stay:city,price,rating
playlist:playlists:song list:title,genre,artist
album:albums:record:title,artist,year
recipe:recipes:dish:dish,ingredients,minutes
workout:workouts:exercise session:title,minutes,date
prescription:prescriptions:medicine order:name,date,quantity
employee:employees:staff member:name,department,position,email
candidate:candidates:applicant:name,position,rating
leave_request:leave requests:vacation request:name,start_date,end_date,status
course_enrollment:course enrollments:sign-up:name,topic,date
document:documents:paper:title,author,date
note:notes:memo:title,message,tags
folder:folders:directory:name,path
photo:photos:picture:title,date,location
comment:comments:reply:author,message,date
post:posts:article:title,author,tags
page:pages:wiki page:title,author,date
issue:issues:bug report:title,severity,assignee,status
pull_request:pull requests:merge request:title,branch,author,status
release:releases:version:version,date,description
deployment:deployments:rollout:repo,version,status
server:servers:machine:device,location,status
backup:backups:snapshot:name,date,size
user:users:login:username,email,role_name
role:roles:permission set:name,description
device:devices:gadget:device,room,status
sensor:sensors:detector:device,room,temperature
scene:scenes:light mood:name,room,brightness
vehicle:vehicles:car:car,year,color
driver:drivers:chauffeur:name,phone,status
route:routes:way:origin,destination,distance
warehouse:warehouses:depot:city,address
coupon:coupons:discount:coupon,level,end_date
review:reviews:rating:product,rating,message
cart:carts:basket:customer,items
return:returns:refund case:product,reason,status
contract:contracts:agreement:company,start_date,amount
expense:expenses:cost:description,amount,category,date
budget:budgets:spending plan:category,amount,year
goal:goals:target:title,due_date,level
habit:habits:routine:title,frequency
loan:loans:credit:name,amount,status
transfer:transfers:money transfer:recipient,amount,currency
alarm:alarms:wake-up call:time,title
timer:timers:countdown:title,minutes
message:messages:text:recipient,message,date
newsletter:newsletters:mailing:subject,date
campaign:campaigns:promotion:title,budget,start_date
survey:surveys:questionnaire:title,topic
pet:pets:animal:name,animal,age
book:books:title:book,author,year
library_card:library cards:reader card:name,end_date
table_booking:table bookings:restaurant reservation:name,time,guests
job:jobs:position:position,company,city
webhook:webhooks:callback:url,enabled
api_key:API keys:access key:name,end_date
dataset:datasets:data collection:name,description,size
report:reports:analysis:title,date,author
dashboard:dashboards:overview:title,owner
query_job:query jobs:database job:sql,status
domain:domains:web address:url,end_date
certificate:certificates:credential:name,end_date
game:games:match:name,date,score_text
player:players:team member:name,age,country
recording:recordings:audio file:title,minutes,date`,
  'held-out': `
vessel:vessels:boat:departure_port,arrival_port,height
charter:charters:yacht hire:guest_name,when,seats
greenhouse:greenhouses:glasshouse:village,plant,height
harvest:harvests:crop:plant,when,readings
telescope:telescopes:scope:village,serial_number,height
exhibit:exhibits:museum piece:caption,material,village
lecture:lectures:class:course,when,seats
enrolment:enrolments:course seat:course,guest_name,phase
surgery:surgeries:operation:patient,when,shift
vaccine:vaccines:shot:patient,dose,effective_date
referral:referrals:doctor's letter:patient,symptom,confidential
elevator:elevators:lift:serial_number,floor,phase
permit:permits:licence:guest_name,effective_date,phase
blueprint:blueprints:construction drawing:caption,material,floor
pipeline_run:pipeline runs:build job:environment,metric,retries
probe:probes:health check:hostname,metric,retries
incident:incidents:outage:announcement,environment,phase
drone:drones:quadcopter:serial_number,height,metric
locker:lockers:storage box:guest_name,floor,license_plate
orchestra:orchestras:ensemble:instrument,members,village
consignment:consignments:freight load:supplier,parts,deposit
poster:posters:placard:caption,copies,visibility
quarry:quarries:stone pit:village,material,supplier
ferry:ferries:car ferry:departure_port,arrival_port,seats`,
}

const extra: Record<string, string> = {
  role_name: 'position',
  score_text: 'rating',
  owner: 'assignee',
  budget: 'max_price',
  path: 'directory',
  address: 'street',
}

export const entities: Record<Split, readonly Entity[]> = { train: read('train'), 'held-out': read('held-out') }

function read(split: Split): Entity[] {
  return table[split]
    .trim()
    .split('\n')
    .map((line, at) => {
      const [key, plural, also, fields] = line.split(':') as [string, string, string, string]
      return {
        key,
        noun: key.replace(/_/g, ' ').replace('api', 'API'),
        plural,
        also,
        id: idKind(key, at % 4 === 3, split),
        fields: fields.split(',').map((field) => kindOf(extra[field] ?? field)),
      }
    })
}

type Verb = {
  /** `{n}` noun, `{p}` plural in the names, which are snake_case. */
  names: string
  about: string
  todo: string
  asks: string
  sort: Action['sort']
  params(entity: Entity, random: Random): Param[]
  gives(entity: Entity): readonly Kind[]
}

const need = (kind: Kind): Param => ({ kind, required: true })
const may = (kind: Kind): Param => ({ kind, required: false })
const byId =
  (...more: string[]) =>
  (entity: Entity): Param[] => [
    need(entity.id),
    ...more.map((key) => (key.endsWith('?') ? may(kindOf(key.slice(0, -1))) : need(kindOf(key)))),
  ]
const nothing = () => []

const verb = (
  sort: Verb['sort'],
  names: string,
  about: string,
  todo: string,
  asks: string,
  params: Verb['params'],
  gives: Verb['gives'] = nothing,
): Verb => ({ names, about, todo, asks, sort, params, gives })

/** In names: {n} {p}; in texts: {a} = "an invoice", {n}, {p}, {s} synonym; {id} is the id's slot. */
export const verbs: Record<Split, readonly Verb[]> = {
  train: [
    verb(
      'read',
      'get_{n} get_{n}_details fetch_{n} show_{n} view_{n} read_{n}',
      'Get {a} by its ID.|Returns the details of {a}.|Get the details of one {n}.|Show one {n}.|Look at a single {n}',
      'show {a}',
      'show me {n} {id}|show the {n} {id}|open {n} {id}|pull up {n} {id}|give me the details of {n} {id}|What do we know about {n} {id}?|What does {n} {id} look like?|get {n} {id}|let me see the {s} {id}|get me the {n}|show me the {n}',
      byId(),
      (e) => e.fields,
    ),
    verb(
      'list',
      'list_{p} get_all_{p} get_{p} list_all_{p} show_{p}',
      'List {p}.|List all {p}, filtered if wanted.|Returns the {p}.|Get a list of {p}',
      'list the {p}',
      'list all {p}|show me the {p}|list the {p}|give me all {p}|Which {p} are there?|What {p} do we have?|get a list of {p}|show all {p}',
      (e, r) => [...r.sample(e.fields, r.int(0, 2)).map(may), ...(r.chance(0.5) ? [may(kindOf('limit'))] : [])],
      (e) => e.fields,
    ),
    verb(
      'list',
      'search_{p} find_{p} find_{n}',
      'Search {p}.|Find {p} by what they say.|Full-text search over the {p}.|Find {a}',
      'search the {p}',
      'search the {p}|find {p}|look for {p}|search for {p}|find me {p}|Can you find {p}?',
      (_e, r) => [need(kindOf('query')), ...(r.chance(0.4) ? [may(kindOf('limit'))] : [])],
      (e) => e.fields,
    ),
    verb(
      'do',
      'create_{n} add_{n} new_{n} make_{n}',
      'Create {a}.|Create a new {n}.|Add {a}.|Make a new {n} and return its ID',
      'create {a}',
      'create {a}|add {a}|make a new {n}|create a new {n}|add a new {s}|set up {a}|we need a new {n}.|I need a new {n}.',
      (e, r) => e.fields.map((kind, at) => ({ kind, required: at < 2 && (at === 0 || r.chance(0.7)) })),
    ),
    verb(
      'do',
      'update_{n} edit_{n} change_{n}',
      'Update {a}.|Change fields of {a}.|Edit an existing {n}',
      'change {a}',
      'update {n} {id}|change {n} {id}|edit {n} {id}|set new values on {n} {id}|change the {n}|update the {s} {id}',
      (e) => [need(e.id), ...e.fields.slice(1).map(may)],
    ),
    verb(
      'do',
      'delete_{n} remove_{n} erase_{n}',
      'Delete {a}.|Delete {a} for good.|Remove {a} by its ID.|Permanently deletes one {n}',
      'delete {a}',
      'delete {n} {id}|remove {n} {id}|get rid of {n} {id}|erase the {n} {id}|{n} {id} can go, delete it.|throw away the {s} {id}|delete the {n}|remove that {n}',
      byId(),
    ),
    verb(
      'do',
      'cancel_{n}',
      'Cancel {a}.|Cancel {a} that is no longer wanted.',
      'cancel {a}',
      'cancel {n} {id}|call off {n} {id}|We do not need {n} {id} any more, cancel it.|cancel the {s} {id}|cancel the {n}|cancel my {n}',
      byId('reason?'),
    ),
    verb(
      'do',
      'archive_{n}',
      'Archive {a}.|Move {a} to the archive.',
      'archive {a}',
      'archive {n} {id}|put {n} {id} into the archive|move the {s} {id} to the archive|archive the {n}',
      byId(),
    ),
    verb(
      'do',
      'approve_{n}',
      'Approve {a}.|Give the go-ahead for {a}.',
      'approve {a}',
      'approve {n} {id}|sign off on {n} {id}|give the green light to {n} {id}|{n} {id} is fine, approve it.|approve the {n}',
      byId('note?'),
    ),
    verb(
      'do',
      'reject_{n} decline_{n}',
      'Reject {a}.|Decline {a}, with a reason.',
      'reject {a}',
      'reject {n} {id}|decline {n} {id}|turn down {n} {id}|say no to {n} {id}|reject the {n}',
      byId('reason?'),
    ),
    verb(
      'do',
      'duplicate_{n} copy_{n} clone_{n}',
      'Duplicate {a}.|Make a copy of {a}.',
      'copy {a}',
      'duplicate {n} {id}|make a copy of {n} {id}|clone {n} {id}|copy the {s} {id}',
      byId(),
    ),
    verb(
      'do',
      'export_{n} download_{n}',
      'Export {a}.|Export {a} to a file.|Download {a} in a format.',
      'export {a}',
      'export {n} {id}|download {n} {id}|save {n} {id} to a file|I want {n} {id} as a file.|export the {n}',
      byId('format'),
    ),
    verb(
      'do',
      'share_{n}',
      'Share {a} with somebody.|Give somebody access to {a}.',
      'share {a}',
      'share {n} {id}|give access to {n} {id}|let somebody else see {n} {id}|share the {n}',
      byId('email'),
    ),
    verb(
      'do',
      'assign_{n}',
      'Assign {a} to a person.|Make somebody responsible for {a}.',
      'assign {a}',
      'assign {n} {id}|hand over {n} {id}|assign the {s} {id}|assign the {n}',
      byId('assignee'),
    ),
    verb(
      'do',
      'close_{n}',
      'Close {a}.|Mark {a} as closed.',
      'close {a}',
      'close {n} {id}|mark {n} {id} as closed|{n} {id} is finished, close it.|close the {n}',
      byId('note?'),
    ),
    verb(
      'do',
      'reopen_{n}',
      'Reopen {a}.|Open {a} again.',
      'reopen {a}',
      'reopen {n} {id}|open {n} {id} again|{n} {id} was closed too early, reopen it.',
      byId(),
    ),
    verb(
      'do',
      'rename_{n}',
      'Rename {a}.|Give {a} a new name.',
      'rename {a}',
      'rename {n} {id}|give {n} {id} a new name|rename the {n}',
      byId('title'),
    ),
    verb(
      'do',
      'tag_{n} label_{n}',
      'Put a tag on {a}.|Tag {a}.',
      'tag {a}',
      'tag {n} {id}|put a label on {n} {id}|mark {n} {id}',
      byId('tag'),
    ),
    verb(
      'do',
      'comment_on_{n} add_{n}_comment',
      'Comment on {a}.|Add a comment to {a}.',
      'comment on {a}',
      'comment on {n} {id}|add a comment to {n} {id}|leave a remark on {n} {id}',
      byId('message'),
    ),
    verb(
      'do',
      'rate_{n}',
      'Rate {a}.|Give {a} from 1 to 5 stars.',
      'rate {a}',
      'rate {n} {id}|give a rating to {n} {id}|rate the {n}',
      byId('rating'),
    ),
    verb(
      'do',
      'move_{n} reschedule_{n}',
      'Move {a} to another date.|Reschedule {a}.',
      'reschedule {a}',
      'move {n} {id}|reschedule {n} {id}|postpone {n} {id}|move the {n}',
      byId('date'),
    ),
    verb(
      'read',
      'get_{n}_status check_{n}_status track_{n} {n}_status',
      'Get the status of {a}.|Check how far {a} is.|Track {a}.',
      'check the status of {a}',
      'check the status of {n} {id}|What is the status of {n} {id}?|How far is {n} {id}?|track {n} {id}|How is {n} {id} coming along?|check on {n} {id}|check the status of my {n}',
      byId(),
      () => [kindOf('status')],
    ),
    verb(
      'read',
      'count_{p} get_{n}_count',
      'Count {p}.|How many {p} there are.',
      'count the {p}',
      'count the {p}|How many {p} are there?|How many {p} do we have?|tell me the number of {p}',
      (e, r) => r.sample(e.fields, r.int(0, 1)).map(may),
      () => [kindOf('quantity')],
    ),
    verb(
      'do',
      'send_{n} email_{n}',
      'Send {a} by e-mail.|E-mail {a} to somebody.',
      'send {a}',
      'send {n} {id}|mail {n} {id}|send the {s} {id}|send the {n}',
      byId('email'),
    ),
    verb(
      'do',
      'print_{n}',
      'Print {a}.|Print {a} on paper.',
      'print {a}',
      'print {n} {id}|print out {n} {id}|put {n} {id} on paper|print the {n}',
      byId('quantity?'),
    ),
    verb(
      'do',
      'restore_{n} undelete_{n}',
      'Restore {a} that was deleted.|Bring back {a}.',
      'restore {a}',
      'restore {n} {id}|bring back {n} {id}|I deleted {n} {id} by mistake, bring it back.',
      byId(),
    ),
  ],
  'held-out': [
    verb(
      'read',
      'retrieve_{n} lookup_{n} inspect_{n}',
      'Retrieves a stored {n}.|Looks up {a} in the register.|All that is known about a given {n}',
      'look up {a}',
      'retrieve {n} {id}|look up {n} {id}|inspect {n} {id}|What has been stored on {n} {id}?|bring {n} {id} onto my screen|look up the {n}',
      byId(),
      (e) => e.fields,
    ),
    verb(
      'list',
      'enumerate_{p} browse_{p}',
      'Enumerates {p}.|Lets one browse the {p} on file.',
      'browse the {p}',
      'browse the {p}|enumerate every {n}|run through our {p}|Do we own any {p}?',
      (e, r) => r.sample(e.fields, r.int(0, 2)).map(may),
      (e) => e.fields,
    ),
    verb(
      'do',
      'register_{n} enter_{n}',
      'Registers {a}.|Enters a fresh {n} into the books.',
      'register {a}',
      'register {a}|enter {a} into the books|put a fresh {n} on record|have a {s} registered|book in {a}',
      (e, r) => e.fields.map((kind, at) => ({ kind, required: at < 2 && (at === 0 || r.chance(0.7)) })),
    ),
    verb(
      'do',
      'amend_{n} revise_{n}',
      'Amends {a}.|Revises what is on file for {a}.',
      'amend {a}',
      'amend {n} {id}|revise {n} {id}|correct the file of {n} {id}|amend the {n}',
      (e) => [need(e.id), ...e.fields.slice(1).map(may)],
    ),
    verb(
      'do',
      'scrap_{n} discard_{n}',
      'Scraps {a}.|Discards {a} irrevocably.',
      'scrap {a}',
      'scrap {n} {id}|discard {n} {id}|take {n} {id} off the books|have {s} {id} scrapped|discard the {n}',
      byId(),
    ),
    verb(
      'do',
      'suspend_{n} freeze_{n}',
      'Suspends {a} for a while.|Freezes {a}.',
      'suspend {a}',
      'suspend {n} {id}|freeze {n} {id} for now|put {n} {id} on ice|suspend the {n}',
      byId('announcement?'),
    ),
    verb(
      'do',
      'endorse_{n} certify_{n}',
      'Endorses {a}.|Certifies that {a} is in order.',
      'certify {a}',
      'endorse {n} {id}|certify {n} {id}|confirm that {n} {id} is in order|certify the {n}',
      byId('confidential?'),
    ),
    verb(
      'do',
      'relocate_{n}',
      'Relocates {a}.|Brings {a} to another place.',
      'relocate {a}',
      'relocate {n} {id}|bring {n} {id} to another place|relocate the {n}',
      byId('village'),
    ),
    verb(
      'read',
      'monitor_{n} gauge_{n}',
      'Gauges how {a} is doing.|Monitors {a}.',
      'gauge {a}',
      'gauge {n} {id}|keep an eye on {n} {id}|How well does {n} {id} do?|gauge the {n}',
      byId(),
      () => [kindOf('phase'), kindOf('metric')],
    ),
    verb(
      'do',
      'renew_{n} prolong_{n}',
      'Renews {a}.|Prolongs {a}.',
      'renew {a}',
      'renew {n} {id}|prolong {n} {id}|extend the {s} {id}|renew the {n}',
      byId('effective_date'),
    ),
    verb(
      'do',
      'publicise_{n}',
      'Publicises {a}.|Tells the world of {a}.',
      'publicise {a}',
      'publicise {n} {id}|tell the world of {n} {id}|publicise the {n}',
      byId('announcement'),
    ),
    verb(
      'do',
      'pack_{n}',
      'Packs {a} up.|Packs {a} into boxes.',
      'pack {a}',
      'pack {n} {id}|pack up {n} {id}|have {n} {id} packed',
      byId('insured?', 'copies?'),
    ),
  ],
}

const article = (noun: string) =>
  /^[aeiou]|^API|^hour/i.test(noun) && !/^(user|uni)/.test(noun) ? `an ${noun}` : `a ${noun}`

export function entityAction(entity: Entity, chosen: Verb, random: Random): Action {
  const fill = (template: string) =>
    template
      .replaceAll('{a}', article(entity.noun))
      .replaceAll('{n}', entity.noun)
      .replaceAll('{p}', entity.plural)
      .replaceAll('{s}', entity.also)
      .replaceAll('{id}', `{${entity.id.names[0]}}`)
  const plural = entity.plural.toLowerCase().replace(/ /g, '_')
  return {
    group: entity.key,
    names: chosen.names.split(' ').map((name) => name.replace('{n}', entity.key).replace('{p}', plural)),
    about: chosen.about.split('|').map(fill),
    params: chosen.params(entity, random),
    todo: fill(chosen.todo),
    asks: chosen.asks.split('|').map(fill),
    sort: chosen.sort,
    gives: chosen.gives(entity),
    thing: entity,
  }
}
