// Scenes of developers, operators and offices. The notation is in scenes.ts.
export const workScenes = `
github|github_issue read_issue issue_details|look at an issue|read|title status assignee
Details of one issue in a repository.|Returns an issue by its number|Reads a GitHub issue
owner,org=username; project,repository=slug; issue,index=int:1-9000
[show|open|pull up|display|read] issue [#|no. |number |]{issue} [of|in|from] {owner}/{project}
[What does|What is in] issue [#|]{issue} [of|in] {owner}/{project} [say|]?
{owner}/{project} #{issue} [please|- what is that about?|, give me the details]
[In|For] {owner}/{project}, [fetch|get] [issue|ticket] {issue}
[I need the details of|Have a look at|Tell me about] [the issue|issue] {issue} [in the repo|in] {owner}/{project}.

github|list_pull_requests open_prs prs|list pull requests|list|title author branch
Pull requests of a repository.|Lists PRs, newest first|Shows the pull requests that are open
owner,org=username; project,repository=slug; state?=enum:open,closed,merged,all=every; author?=username: by {v}/written by {v}
[list|show|get] [the|all|] {state} [PRs|pull requests] [of|in|for] {owner}/{project}
[Which|What] [PRs|pull requests] [are there|exist|do we have] in {owner}/{project}?
[what's|anything] waiting for review in {owner}/{project}[?|]
{owner}/{project}: [PRs|pull requests] [by|from] {author}
[Does|Did] {author} [open|have] any [PR|pull requests] in {owner}/{project}?

github|merge_pull_request merge_pr|merge a pull request|do
Merges a pull request.|Merge a PR into its base branch
project,repository=slug: in {v}/of {v}; number,pr,pull_number=int:1-4000; method?=enum:squash,rebase,merge: with {v}/by {v}
merge [PR|pull request|#] {number} [in|of] {project}
[PR|pull request] [#|]{number} [looks good|is approved|is fine|has two approvals], [merge it|please merge|get it in][, repo {project}| ({project})| in {project}|]
[go ahead and|please|] {method} [merge|] [PR|#]{number} in {project}
get [#|]{number} [merged|in] [to|in] {project}

github|add_label label_pr set_labels|put labels on an issue|do
Puts labels on an issue or pull request.|Adds labels
project,repository=slug: in {v}/(repo {v}); number,issue=int:1-4000; labels,names=list:of:bug,docs,help wanted,wontfix,performance,ui,security,question,backend,duplicate
[tag|mark|label] [#|issue |]{number} [with|as] {labels}
[put|add|stick] {labels} [on|to] [#|issue ]{number}[ in {project}|]
[#|Issue ]{number} [needs|should get] the labels {labels}
{number} [in|of] {project} is {labels}, [label it|tag it] [so|accordingly|please]

github|search_repo_code code_search|search code|list|path
Searches the code of a repository.|Full-text search over code
project,repository=slug: in {v}/inside {v}; needle,search,term=of:parseConfig,retryLater,useSession,handleUpload,MAX_SIZE,createUser,legacy_login,BaseModel,flushQueue,ApiError: for {v}
[where|in which files] [do we use|is|do we call] {needle} in {project}?
[find|search|look up] [every use of|all uses of|] {needle} in [the code of|] {project}
[who calls|what uses] {needle}[ in {project}|]?
{needle}: where [is it|does it come] in {project}

github|fork_repo fork_repository|fork a repository|do
Makes a fork of a repository.|Forks a project into your account
owner,org=username; project,repository=slug
fork {owner}/{project}
[make|create] [me|] a fork of {owner}/{project}
I want [my own copy|a fork] of {owner}/{project}

ci|trigger_build start_pipeline run_workflow|start a build|do
Starts a build of a branch.|Runs the pipeline for a branch|Kick off CI
pipeline,workflow,job=slug; branch,ref=branch: on {v}/for {v}; clean?=flag:from scratch,with a clean cache~with the cache,keeping the cache
[build|run|start|kick off|trigger] {pipeline} [on|for|from] {branch}
[start|run] the [pipeline|workflow|job] {pipeline} [for|on] [branch|] {branch} {clean}
[CI|the build] for {branch} [again|once more|please], [pipeline|workflow] {pipeline}
{pipeline} [should run|has to run|must be run] on {branch}

ci|build_log job_output get_build_log|read the log of a build|read|message
Output of a build.|Log of a CI job|The last lines that a build printed
build,run,build_number=int:1-90000; lines,tail=int:10-500: last {v} lines/only {v} lines
[why did|how come] build [#|]{build} [fail|break|go red]?
[show|give me|print] the [last|final] {lines} lines of build [#|]{build}
[what|which error] did build [#|]{build} [print|say|end with]?
[the log of|log for] [build|run] [#|]{build}[, please|]

ci|cancel_build abort_run stop_pipeline|stop a build|do
Stops a build that runs.|Cancels a run
build,run=int:1-90000; reason?=reason
[cancel|stop|abort|kill] [build|run] [#|]{build}
[build|run] {build} [hangs|is stuck|takes forever], [stop it|kill it|cancel it]
[never mind|forget] build [#|]{build}[, stop it|]

kube|pods list_pods get_pods|list pods|list|name status
Pods of a namespace.|Lists pods and their state|What runs in a namespace
space,namespace=slug: in {v}/in the namespace {v}; selector,labels?=of:app=web,tier=backend,app=api,env=prod,job=nightly: with selector {v}/matching {v}
[what|which pods] [runs|is running|are up] in [namespace|ns|the namespace] {space}?
[list|show|get] [the|all|] pods [in|of] {space}
kubectl get pods -n {space}
[are the pods in|is everything in] {space} [healthy|running|up]?
pods [with|matching] {selector} in {space}

kube|pod_logs container_logs tail_pod|read the log of a pod|read|message
Log lines of a pod.|What a pod has printed lately
space,namespace=slug: in {v}/in namespace {v}; workload,pod_name=slug; count,last,line_count?=int:10-1000: last {v} lines/{v} lines
[logs|the logs|log] of [pod|] {workload} [in|from] {space}[, please|]
[show|get|fetch|give me|tail] the last {count} [lines|log lines] [of|from] [pod|the pod|] {workload}[ in {space}|]
[what does|what did] {workload} [print|log|say] in {space}?
kubectl logs {workload} -n {space}
{workload} [crashes|is crash-looping|misbehaves|restarts all the time] in {space}, [show me its log|what does it log|get the logs]

kube|rescale set_replicas resize_deployment|change the number of replicas|do
Sets how many replicas of a deployment run.|Scales a workload up or down
space,namespace=slug: in {v}/in namespace {v}; workload,name=slug; copies,count,size=int:0-40: to {v}/with {v} replicas
[bring|set|put] {workload} [to|at] {copies} [replicas|copies|pods] [in|in namespace] {space}
[run|we need|I want] {copies} [replicas|copies|instances] of {workload} in {space}
[scale|resize] [up|down|] [the deployment|] {workload} [to|so that there are] {copies}[ replicas|]
{workload} in {space}: [make it|go to|down to|up to] {copies} replicas
{copies} [pods|replicas] for {workload} [please|are enough|will do], namespace {space}

kube|rollout_undo roll_back revert_release|roll back a deployment|do
Goes back to the release before.|Rolls a deployment back
space,namespace=slug: in {v}; workload,name=slug; revision?=int:1-60: to revision {v}
[roll back|revert] {workload} [in|in namespace] {space}
[the release of|the new] {workload} [is broken|is bad|fails], [go back|roll it back|undo it][ in {space}|]
{workload} [back to|should go back to] revision {revision}[ in {space}|]
undo the rollout of {workload}

ops|restart_unit bounce_service systemd_restart|restart a service|do
Restarts a service on a host.|Stops a unit and starts it again
machine,node,target_host=slug: on {v}/at {v}; unit,daemon=of:caddy,sshd,haproxy,grafana,mysqld,cron,rabbitmq,consul,docker,mongod,php-fpm
[restart|bounce|kick|reload] {unit} on {machine}
{unit} [on|at] {machine} [hangs|is stuck|does not answer|needs a restart|is down][, restart it|, bounce it|]
[could you|please|] [turn|switch] {unit} off and on again on {machine}
systemctl restart {unit} @ {machine}
[on|at] {machine}, [restart|bounce] {unit}

ops|disk_space df free_space|see how full a disk is|read|level
Free space on a host.|How full the disks are
machine,node=slug: on {v}; mount,volume?=of:/,/var,/home,/data,/srv,/mnt/backup: at {v}/of {v}
[how full|how much space is left] [is|on] {machine}?
[how much room|how much space] [is left|do we have] on {mount} of {machine}?
[check|show] [the disk|disk space|free space] [on|of] {machine}
df -h {mount} on {machine}
[is|are] {machine} [running out of disk|almost full]?

ops|silence_alert mute_alert snooze_alarm|silence an alert|do
Silences an alert for some time.|Mutes an alarm that is known
alert,alarm=slug; minutes,period=int:5-600: for {v} minutes/{v} minutes; comment?=note
[silence|mute|snooze] [the alert|] {alert} for {minutes} minutes
{alert} [is known|is being worked on|pages everybody], [silence it|mute it|make it quiet] for {minutes} [minutes|min]
[I do not want to hear|no more noise] from {alert} for [the next|] {minutes} minutes
quiet {alert} [please|now], {minutes} min

ops|page_oncall notify_oncall wake_engineer|page whoever is on call|do
Pages the engineer on call.|Wakes somebody up
team,rotation,squad=of:platform,payments,database,network,mobile,search,security,data: in the team {v}; text,message,summary=message; urgency?=enum:low,high: with {v} urgency
[page|wake|alert|get hold of] [the|] [on-call|engineer on call] [of|for|in] {team}: {text}
[tell|let] {team} [on-call|] [that|know] {text}
[somebody from|someone in] {team} [must look at this|has to come|is needed now]: {text}

flags|toggle_feature set_feature_flag switch_feature|switch a feature|do
Turns a feature flag on or off.|Changes a flag in one environment
feature,toggle,key=slug; env,environment_name,where=of:production,qa,dev,canary,preview,beta: in {v}/for {v}/on {v}; state,active,value=flag:on,active,enabled~off,inactive,disabled
[turn|switch|flip] {feature} {state} [in|for|on] {env}
[turn|switch] {state} [the flag|the feature|] {feature} [in|on] {env}
[set|make] {feature} {state} [in|for] {env}
{feature} [should be|must be|has to be] {state} [in|on] {env}
[The feature|The flag] {feature} [makes trouble|is ready|was agreed], [make it|turn it|set it] {state} [in|on] {env}.
{env}: {feature} {state}

db|execute_sql run_statement db_query|run an SQL statement|list|name amount
Runs SQL and returns rows.|Executes a statement on the database|Query the database with SQL
statement,sql_text,code=sql; max_rows,row_limit?=int:1-500: at most {v} rows/max {v} rows
[run|execute|do] [this|the statement|the query|]: {statement}
{statement}
[can you|please|] [run|execute] {statement} [for me|on the database|please|]
[what does|what comes of] {statement} [give|return|]?
SQL: {statement}
[here is the query|try this one], {statement}, {max_rows} rows

db|table_columns table_schema describe|see the columns of a table|read|name
Columns of a table and their types.|Schema of a table
relation,table=of:orders,accounts,payments,sessions,audit_log,products,shipments,employees,visits,logins: of {v}; database?=slug: in {v}
[which|what] columns [does|has] [the table|] {relation} [have|]?
[describe|explain the structure of|schema of] [the table|] {relation}
[how is|how does] {relation} [built|look] in {database}?
\\d {relation}

db|restore_snapshot restore_dump|restore a database|do
Restores a database from a snapshot.|Loads a dump
database,target_db=slug; snapshot,dump=id:snap: from {v}/out of {v}; overwrite?=flag:overwriting what is there,replacing the data~without overwriting,keeping what is there
[restore|bring back] {database} from {snapshot}
[load|put] {snapshot} [into|back into] {database}
[we lost|somebody dropped] {database}, [restore it from|take] {snapshot}

fs|view_file cat_file open_text_file|read a file|read|text
Returns the text of a file.|Reads a file from the workspace|View a file
file,target_path,absolute_path=file_path: of {v}/in {v}; offset,from_line?=int:1-900: from line {v}; lines,limit?=int:5-400: {v} lines
[show|open|read|print|cat|view] {file}
[what is|what's|what do we have] in {file}?
[let me see|show me|I want to see] [the contents of|the file|] {file}
[read|show] {lines} lines of {file} [from|starting at] line {offset}
[look into|check|have a look at] {file}[ please|]
{file} [please|, show it|]

fs|search_in_files find_text ripgrep|search text in files|list|path
Searches files for a pattern.|Regular-expression search in a folder|Finds lines
regexp,expression,search=of:TODO,FIXME,deprecated,console.log,import os,throw new,SELECT,password,localhost,async def,await,null: for {v}; folder,root,inside=directory: in {v}/under {v}; case_sensitive?=flag:with case,case-sensitive~ignoring case,case-insensitively
[search|grep|look|scan] {folder} for [the text|the pattern|the word|] \`{regexp}\`
[search|look] for {regexp} [in|under|inside|within] [the folder|the directory|] {folder}
[where|in which files] [do we have|is|does] {regexp} [come up|stand|occur] [in|under] {folder}?
[find|list] [all|every] {regexp} [in|under] {folder}
[any|is there any] "{regexp}" [left|] in {folder}?
grep -rn {regexp} {folder}
[search|look] for \`{regexp}\`[, everywhere| in all files|]

fs|replace_in_file edit_text substitute|replace text in a file|do
Replaces text in a file.|Edits a file: one text for another
file,target_path=file_path: in {v}; old,find,before=of:debug=True,timeout 30,port 3000,version = 1,localhost,retries = 3,let x = 1,from old import,color red,DEBUG=1; new,replacement,after=of:debug = False,timeout = 60,port 8080,version = 2,0.0.0.0,retries = 5,const x = 1,from new import,color blue,DEBUG=0
[replace|change|swap] \`{old}\` [with|to|by|for] \`{new}\` in {file}
[in|inside] {file}, [change|turn|make|replace] {old} [to|into|by] {new}
{file}: {old} [->|=>|becomes|should be] {new}
[change|edit] {file} [so that|:] {old} [becomes|is] {new}
[put|write] {new} [where|instead of] {old} [in|stands in] {file}

fs|make_folder mkdir create_dir|make a folder|do
Creates a folder.|Makes a directory and its parents
folder,dir_path=directory
[make|create] [a|the|] [folder|directory|dir] [called|named|] {folder}
mkdir {folder}
[I need|we need] a [new|] folder {folder}

fs|move_path rename_file mv|move a file|do
Moves or renames a file.|Gives a file another path
source,from_path,src=file_path: from {v}; dest,to_path,dst=file_path: to {v}
[move|rename|mv] {source} [to|into|as] {dest}
{source} [should be|must be|belongs] [at|in|called] {dest}
[put|bring] {source} [to|at|into] {dest}

shell|bash_exec run_shell terminal|run a command|read|text
Runs a command in a shell.|Executes a command and returns what it prints|A terminal
line,shell_command,input=command; cwd,workdir?=directory: in {v}/from {v}; timeout_s?=int:5-900: for at most {v} seconds
[run|execute|do|try] \`{line}\`
[run|execute] {line} [in|inside] {cwd}
[what does|what happens if you run] \`{line}\` [print|say|]?
$ {line}
[can you|please|] [run|do] {line} [for me|and show the output|]
[in|from] {cwd} [run|do]: {line}

browser|goto_url visit_page navigate_to|open a page in the browser|do
Opens an address in the browser.|Navigates the page
address,link,to=url: to {v}
[open|go to|visit|navigate to|load] {address}[ in the browser|]
[take me|bring me|browse] to {address}
[point|send] the browser [at|to] {address}
{address} [in the browser|, open it][ please|]

browser|click_element press_button tap|click something on the page|do
Clicks an element of the page.|Clicks a button or a link
label,text,element_text=of:Sign in,Buy now,Next,Accept all,Log out,Submit,Download,Add to cart,Close,Continue; double?=flag:twice,with a double click~once
[click|press|tap|hit] [on|the|] [button|link|] "{label}"
[push|click] {label}
[now|then] [click|press] {label}[ please|]
the "{label}" [button|link], [click it|press it]

browser|type_text fill_field enter_text|type into a field|do
Types text into a field.|Fills in an input
field,input,into=of:Email,Password,Search,First name,Postcode,Card number,City,Subject: into {v}/in the field {v}; value,text=phrase: with {v}
[type|enter|write|put] "{value}" [into|in] [the field|the box|] {field}
[fill|complete] [the field|] {field} with "{value}"
{field} [is|should say|gets] "{value}"

jira|create_ticket new_ticket file_bug|file a ticket|do
Files a ticket in a project.|Creates an issue in the tracker
project_key,board=of:WEB,OPS,APP,PAY,DATA,MOB,CORE: in {v}/for project {v}; summary,headline,title=title: titled {v}/called {v}; type,kind?=enum:bug,story,task,epic: as a {v}; prio?=priority
[file|create|open|log] a [ticket|] [in|for] {project_key}: {summary}
[new|another] {type} in {project_key}, {summary}
[put|add] {summary} [on the board|into the backlog] of {project_key}
[we need|I'd like] a {type} [about|called] {summary} in {project_key}

jira|transition_ticket move_ticket set_ticket_state|move a ticket|do
Moves a ticket to another state.|Changes the state of a ticket
ticket,key=id:web; state,to,column=enum:todo=to do,in_progress=in progress/started,review=in review,done=finished/closed,blocked
[move|set|put|bring] {ticket} [to|into] {state}
{ticket} is {state}[ now|]
[mark|flag] {ticket} as {state}
[I am|we are] [done|finished] with {ticket}, [set it to|move it to] {state}

jira|assign_ticket hand_over give_ticket|give a ticket to somebody|do
Gives a ticket to somebody.|Changes who works on a ticket
ticket,key=id:ops; person,user,to=first_name: to {v}/for {v}
[assign|give|hand|pass] {ticket} to {person}
{person} [takes|will take|should do|does] {ticket}
[make|let] {person} [do|the owner of|responsible for] {ticket}
{ticket} [is for|goes to|belongs to] {person}

slack|slack_send channel_message post_to_channel|write to a channel|do
Posts a text in a channel.|Sends a message to a team channel
room,channel_name,where=of:#general,#dev,#random,#support,#incidents,#sales,#design,#news,#ops-alerts,#lunch: in {v}/to {v}; body,content,msg=message: saying {v}/: {v}
[post|write|say|send|put] {body} [in|to|into] {room}
[tell|let] {room} [know|] [that|:] {body}
[in|to] {room}[,|:] {body}
[announce|share] [in|to|with] {room}: {body}
{room}: {body}

slack|slack_dm direct_message private_message|send somebody a private message|do
Sends a private message to a person.|Writes to one member
person,member,to=username: to {v}/for {v}; body,content,msg=message: saying {v}/: {v}
[dm|message|ping|write to] {person}: {body}
[tell|let] {person} [know|] [that|:] {body}
[send|write] {person} [a note|a message|a DM]: {body}
{body} - [send|tell] that to {person}

calendar|free_slots find_free_time suggest_times|find a free time|list|time
Times when people are free.|Finds a slot for a meeting
people,who,members=list:first_name: for {v}/with {v}; length,minutes=int:15-180: for {v} minutes; date,on=date: on {v}
[when|at what time] [can|could] {people} meet [on|] {date}?
[find|look for|suggest] [a slot|a time|{length} minutes] for {people} [on|] {date}
[when are|are] {people} [all free|free] {date}?
[get|bring] {people} together [on|] {date}, {length} [minutes|min]

calendar|move_event reschedule shift_meeting|move an event|do
Moves an event to another time.|Reschedules
event,event_title=title; to_date,new_date=start_date: to {v}; at,new_time?=time: at {v}
[move|shift|push|reschedule] {event} to {to_date}
{event} [has to move|should be|must move] to {to_date} [at {at}|]
[I can't make|nobody can make] {event}, [make it|try] {to_date} [at|] {at}

crm|log_call record_call add_activity|note down a call|do
Notes a call with a customer.|Adds a call to the history of a client
client_name,account=company: with {v}; outcome,result=enum:reached=talked to them,voicemail=left a message,no_answer=nobody there/no answer; minutes?=int:1-90: {v} minutes/for {v} minutes
[I called|just called|rang] {client_name}: {outcome}
[log|note|record] a call with {client_name}, {outcome}
[call|talk] with {client_name} [was|took] {minutes} minutes, {outcome}

crm|update_deal set_deal_stage move_deal|move a deal on|do
Changes the stage of a deal.|Sets the value and stage of an opportunity
deal,opportunity=company; stage,phase_name=enum:contacted,proposal=offer sent,negotiation,won=closed/signed,lost: to {v}; value?=amount: worth {v}
[move|set|put] {deal} to {stage}
[the deal with|] {deal} is {stage}[, {value}|]
[we|] [won|lost] nothing yet: {deal} is in {stage}
{deal}: stage {stage}, value {value}

hr|book_leave absence_request time_off|ask for time off|do
Asks for leave.|Books days off
first_day,from=start_date: from {v}; last_day,until=end_date: until {v}/to {v}; sort,type?=enum:vacation=holiday,sick=ill,parental,unpaid: as {v}
[I am|I'll be] [away|off|out] from {first_day} to {last_day}
[book|request|put in] [leave|time off|days off] {first_day} [until|-|to] {last_day}
[I need|I'd like] to [take off|be off] from {first_day} until {last_day}, {sort}
{sort} [from|] {first_day} to {last_day}

finance|create_invoice bill_customer issue_invoice|write an invoice|do
Writes an invoice.|Bills a client
bill_to,client=company: to {v}/for {v}; total,net=amount; currency_code,cur?=currency; pay_by,due=due_date
[bill|invoice|charge] {bill_to} {total} [{currency_code}|]
[write|make|send] an invoice [to|for] {bill_to} [over|of] {total}[, due {pay_by}|]
{bill_to} [owes us|has to pay] {total}[, due {pay_by}|]
[new invoice|invoice]: {bill_to}, {total}
`
