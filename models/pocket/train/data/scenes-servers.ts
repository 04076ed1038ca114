// Scenes of running servers: containers, clusters, logs, alerts, networks, backups, queues, databases, clouds. The notation is in scenes.ts.
export const serverScenes = `
docker|list_containers ps running_containers|list containers|list|name status
Lists the containers of a machine.|Shows which containers there are
machine_name,docker_node=slug: on {v}; show_stopped,include_stopped?=flag:with the stopped ones,also those that stopped~only running ones,without stopped ones; image_filter,of_image?=of:nginx,postgres,redis,node,alpine,traefik,python: made from {v}/of the image {v}
[[list|show|get] [the|all] containers on {machine_name}|docker ps on {machine_name}|[which|what] containers [are there|run] on {machine_name}?]
[what [have we|did somebody put] in docker on {machine_name}?|somebody [left|started] something on {machine_name}, [which containers do you see|show me the containers]|I'd like an overview of the containers of {machine_name}]
{machine_name} [containers?|: what is in docker|- docker ps]
[any|is there any] {image_filter} container on {machine_name}?

docker|run_container start_container docker_run|start a container|do
Starts a container from an image.|Runs an image as a container
image_name,image=of:nginx,postgres,redis,grafana,alpine,traefik,rabbitmq,minio,vault,memcached,mongo,caddy; container_name,called?=slug: called {v}/named {v}; publish_port,port?=int:1024-9999: on port {v}/published on {v}; restart_policy,on_exit?=enum:no=never restarting,always=always restarting,on_failure=restarting after failures; remove_after,rm?=flag:and remove it afterwards,throwing it away when done~keeping it afterwards,without removal
[[run|start|launch|spin up|fire up] [a|another] {image_name} container|docker run {image_name}|[give|get] me a container [with|of] {image_name}]
[I need [a|some] {image_name} [to play with|for a test], in docker|[could|can] you bring {image_name} up [as a container|in docker]?|we want to try {image_name} without installing it, so start it as a container]
{image_name} [container, new|in docker please|: start one]
[look, {image_name} as {container_name}, port {publish_port}|start {image_name}, name {container_name}, reachable at {publish_port}]

docker|stop_container halt_container kill_container|stop a container|do
Stops a container.|Ends a container that runs
container_name,container=slug; grace_seconds,wait_time?=int:2-90: within {v} seconds/after {v} seconds; kill_hard,sigkill?=flag:by SIGKILL,the hard way~gently,by SIGTERM
[[stop|halt|end|shut down|terminate] [the container|container] {container_name}|docker stop {container_name}|[take|bring] the container {container_name} down]
[the container {container_name} [eats all memory|is not needed|went wild], [stop it|switch it off]|why does container {container_name} still run? [Stop it|End it]|[could|can] you make the container {container_name} stop?]
{container_name} [container: stop|must stop, it's a container nobody needs][, {kill_hard}|]
I [am|was] done with the container {container_name}[, give it {grace_seconds} seconds|]

docker|container_logs docker_logs read_container_output|read a container's log|read|text
Log of a container.|What a container printed
container_name,container=slug; tail_lines,last_lines?=int:21-900: last {v} lines/the final {v} lines; since_minutes,minutes_back?=int:21-300: of the last {v} minutes; with_timestamps,timestamps?=flag:with timestamps,showing the time of each line~without timestamps,no times
[[show|get|print|fetch] [the logs|the log|the output] of [the container|container] {container_name}|docker logs {container_name}|what [does|did] the container {container_name} [print|log]?]
[I can't see why the container {container_name} [dies|fails|won't start], [show me its log|what does it say]|[could|can] I [read|see] what container {container_name} [wrote|said]?|[customers complain|the page is blank], look into the log of container {container_name}]
{container_name} [container log|: docker logs please]
last {tail_lines} lines [from|of] container {container_name}[, {with_timestamps}|]

cluster|deployment_status rollout_status get_deployment|see the state of a deployment|read|status version
State of a deployment.|How far a rollout is and how many replicas are ready
deployment,workload=slug; namespace_name,in_ns?=of:shop,payments,default,monitoring,staging,batch,edge: in {v}/in the namespace {v}
[[how is|what about] the deployment {deployment}?|[show|get|check] the [state|status] of [the deployment|deployment] {deployment}|[is|has] {deployment} [rolled out|completely up|fully rolled out]?]
[I [started|saw] a rollout of {deployment} earlier, [how far is it|did it finish]?|[are|do] all replicas of {deployment} [ready|answer]?|people ask me whether {deployment} is [up|healthy], is it?]
{deployment} [rollout status|ready?|- is the deployment healthy?]
{namespace_name}/{deployment} [healthy?|state please]

cluster|scale_deployment set_replica_count resize_workload|set the number of replicas|do
Sets how many replicas run.|Scales a deployment
deployment,workload=slug; replica_count,replicas=int:2-60: to {v} replicas; namespace_name,in_ns?=of:shop,payments,default,monitoring,staging,batch,edge: in {v}/in the namespace {v}
[[scale|set|bring|resize] {deployment} to {replica_count} [replicas|pods|instances]|[run|keep] {replica_count} [copies|replicas] of {deployment}|[give|get] {deployment} {replica_count} [pods|replicas]]
[the queue [grows|is long], so {deployment} [needs|should have] {replica_count} [replicas|pods]|traffic will [double|drop] on Monday; [run|use] {replica_count} pods for {deployment}|[would|can] you make it {replica_count} instances of {deployment}?]
{deployment} [{replica_count} replicas|x {replica_count}|: {replica_count} pods please]
{replica_count} [replicas|pods|instances] [for|of] {deployment}

cluster|deploy_version release_image roll_out|deploy a version|do
Rolls a version out.|Deploys an image tag of a service to a cluster
service_name,app=slug; image_version,release=version: in version {v}; cluster_name,deploy_to=of:eu-prod,us-prod,staging,sandbox,edge-1,qa,apac: to {v}/on {v}; rollout_strategy,strategy?=enum:rolling=step by step,blue_green=blue-green,canary=to a few users first
[[deploy|ship|release|roll out] {service_name} {image_version} [to|on] {cluster_name}|[put|bring|push] version {image_version} of {service_name} [on|onto|to] {cluster_name}]
[okay, {cluster_name} [should|must] run {image_version} of {service_name}|QA [is happy|signed off], so {service_name} {image_version} [can|may] go [live on|to] {cluster_name}|is {service_name} {image_version} on {cluster_name} yet? If not, [deploy it|put it there]]
{service_name} [{image_version} -> {cluster_name}|: deploy {image_version}, {cluster_name}]
[get|have] {cluster_name} on {service_name} {image_version}, {rollout_strategy}

cluster|rollback_deployment undo_release go_back_to_previous|roll a deployment back|do
Goes back to an earlier release.|Undoes a rollout
service_name,app=slug; cluster_name,where=of:eu-prod,us-prod,staging,sandbox,edge-1,qa,apac: on {v}; steps_back,releases_back?=int:2-9: by {v} releases/{v} releases back
[[roll back|revert|undo] [the release of|the deployment of|] {service_name} on {cluster_name}|[go|switch] back to the [previous|old] {service_name} on {cluster_name}]
[since the [release|deployment] {service_name} [throws errors|is slow] on {cluster_name}, [go back|undo it]|the new {service_name} [is broken|was not ready], I want the [old one|one before] back on {cluster_name}|[can|could] we have the earlier {service_name} on {cluster_name} again?]
{service_name} [rollback {cluster_name}|, {cluster_name}: previous release again]
{cluster_name}: {service_name} [back|rollback][ by {steps_back} releases|]

cluster|evict_node evacuate_node cordon|empty a node|do
Moves everything off a node.|Drains a node before maintenance
node_id,worker_node=of:node-a1,node-b7,worker-12,worker-3,gpu-02,ip-10-0-4-17,pool2-x9,edge-05: of {v}; ignore_daemons,skip_daemonsets?=flag:ignoring daemon sets,leaving daemon sets there~daemon sets too,not ignoring daemon sets; max_wait,drain_timeout?=int:30-900: waiting {v} seconds at most/for at most {v} seconds
[[drain|empty|evacuate|clear] [the node|node|] {node_id}|[move|take] [all pods|everything] off {node_id}|kubectl drain {node_id}]
[so {node_id} gets [new memory|a new disk|a kernel update], [so get the pods off it|empty it first]|nothing should [run|be scheduled] on {node_id} [any more|for now]|[can|could] you free {node_id} of all [workloads|pods]?]
{node_id} [drain|must be empty, move the pods away|: evacuate]
{node_id} has [a broken fan|memory errors], drain it[, {ignore_daemons}|]

observe|search_logs query_logs find_log_lines|search the logs|list|time message
Searches the logs of a service.|Log lines that contain a text
log_source,service_name=slug: of {v}/from {v}; log_text,contains=of:timeout,connection refused,out of memory,panic,403,deadlock,invalid token,retrying,NullPointer,disk full,rate limit,handshake failed: for {v}/containing {v}; log_level,min_level?=enum:debug,info,warn=warnings,error=errors: at level {v}; hours_back,last_hours?=int:2-72: in the last {v} hours/over {v} hours
[[search|grep|scan|go through] the logs of {log_source} for "{log_text}"|[find|show] [log lines|lines] [with|containing] "{log_text}" [in|from] {log_source}]
[does {log_source} [log|complain about|mention] "{log_text}"?|users of {log_source} see "{log_text}", [find it in the logs|is it in the log]?|[how often|when] did {log_source} log "{log_text}"?]
{log_source} [logs "{log_text}"|: anything with "{log_text}"?|"{log_text}" log search]
"{log_text}" in {log_source}, last {hours_back} hours

observe|query_series read_gauge chart_data|read a measured value|read|level time
Values of a measurement over time.|Reads a metric of a service
series_name,measure=enum:cpu=CPU load/processor load,memory=RAM,latency=response time,error_rate=errors per second,throughput=requests per second; service_name,target_service=slug: of {v}/for {v}; span_minutes,window_min=int:21-600: over {v} minutes/for the last {v} minutes; statistic,aggregate?=enum:avg=on average,max=at the peak,p95=95th percentile
[[show|get|plot|chart|graph] [the|] {series_name} of {service_name} [over|for] the last {span_minutes} minutes|[what|how high] was the {series_name} of {service_name} [in|during] the last {span_minutes} minutes?]
[well, {service_name} feels [slow|odd|strange], [what|how] is its {series_name} over {span_minutes} minutes?|did the {series_name} of {service_name} [go up|rise|change] in the past {span_minutes} minutes?]
{service_name} {series_name} {span_minutes} [min|minutes|m]
last {span_minutes} minutes, {series_name}, {service_name}[, {statistic}|]

observe|create_alert_rule add_monitor new_alarm|make an alert|do
Makes an alert that fires above a threshold.|Adds a monitor
rule_name,alert_name=slug: named {v}/called {v}; watched,signal=enum:cpu=CPU load,memory=RAM,disk=disk usage,queue=queue length,errors=error rate: for {v}; threshold_value,above=int:21-99: above {v}/over {v}; notify_target,send_to?=of:#ops,#alerts,pager,#sre,#night-watch: to {v}/notifying {v}
[[create|add|make|set up] [an alert|a monitor|an alarm] {rule_name}: {watched} [above|over] {threshold_value}|[alert|warn] [me|us] [when|if] {watched} [goes|is|climbs] over {threshold_value}, [call it|name] {rule_name}]
[we only noticed because a customer rang - [set|make] an alarm {rule_name} on {watched}, limit {threshold_value}|[could|can] I be [told|warned] when {watched} [passes|exceeds] {threshold_value}? [Name|Call] it {rule_name}]
{rule_name} = {watched} > {threshold_value}, [new alert|alarm please]
{watched} > {threshold_value}: alert {rule_name}[ to {notify_target}|]

observe|list_alerts active_alarms firing_alerts|list alerts|list|name severity time
Alerts that fire now.|What is alarming at the moment
squad_name,team_filter=of:platform,payments,search,data,mobile,network,identity,storage: of {v}/for {v}; min_severity,at_least?=enum:info,warning,critical: from {v} up/at least {v}; acked_too,show_acknowledged?=flag:acknowledged ones too,with those taken already~without acknowledged ones,only those nobody took
[[list|show] [the|all] [alerts|alarms] [of|for] {squad_name}|[what is|which alerts are] firing [for|at] {squad_name}?|[any|are there any] [alerts|alarms] [at|for] {squad_name}[ right now|]?]
[my phone [rang|buzzed] twice, what is [burning|red|alarming] at {squad_name}?|[is|are] {squad_name} [in trouble|having an incident]? Show [the|their] alarms|I take over from the night, [show|give] me what fires in {squad_name}]
{squad_name} [alerts?|: what's firing?|alarms, please]
{squad_name}, alerts, at least {min_severity}

observe|acknowledge_alert ack_alarm take_alert|acknowledge an alert|do
Says that somebody takes care of an alert.|Acknowledges an alarm
alert_id,alarm_no=id:alr; taken_by,responder?=first_name: by {v}/in the name of {v}; ack_note,remark?=note
[[ack|acknowledge|confirm] [alert|alarm|] {alert_id}|[mark|set] [alert|] {alert_id} [as|to] [acknowledged|seen]|[take|accept] the alert {alert_id}]
[I am [on it|already looking], so {alert_id} [can stop paging|needn't ring again]|[who|somebody] has [alert|] {alert_id}? I do, [ack it|confirm it]|the pager won't stop, tell it that we have seen {alert_id}]
{alert_id} [ack|is being handled|: acknowledged][, {ack_note}|]
{taken_by} [has|takes|looks after] {alert_id}

oncall|who_is_on_call current_responder get_oncall|see who is on call|read|name phone
Who is on call for a team.|The person who carries the pager
rota_team,squad=of:platform,payments,search,data,mobile,network,identity,storage: for {v}; on_date,when_day?=date: on {v}; rank,escalation_level?=enum:primary=first in line,secondary=backup person: as {v}
[[who is|who's] on call [for|at|in] {rota_team}?|[tell|show] me who [has|carries] the pager [of|for] {rota_team}|[find|look up] the on-call [person|engineer] of {rota_team}]
[whom do I [ring|call] when {rota_team} [has|have] an outage?|something of {rota_team} is [down|on fire], who [answers|has duty]?|I need a human from {rota_team}, who has duty]
{rota_team} [on-call?|: who has duty?|pager duty, who?]
[who|which person] [will be|is] on call [for|in] {rota_team} [on|] {on_date}?

oncall|override_oncall swap_duty cover_pager|change who is on call|do
Lets somebody else be on call for some days.|Overrides the on-call plan
rota_team,squad=of:platform,payments,search,data,mobile,network,identity,storage: of {v}; stand_in,covering_person=first_name: by {v}; cover_from,first_day=start_date: from {v}; cover_until,last_day=end_date: to {v}
[now {stand_in} [covers|takes] [the pager|on-call] [of|for] {rota_team} from {cover_from} to {cover_until}|[put|set] {stand_in} on call for {rota_team}, {cover_from} until {cover_until}|[swap|change] the on-call of {rota_team} to {stand_in}, {cover_from} - {cover_until}]
[I'm [away|at a wedding|on leave], [can|could] {stand_in} be on call for {rota_team} from {cover_from} to {cover_until}?|from {cover_from} to {cover_until} [somebody else|another person] has the {rota_team} pager: {stand_in}]
{rota_team} pager {cover_from} to {cover_until}: {stand_in}
{cover_from} until {cover_until}, on-call {rota_team}, {stand_in} [instead|stands in|jumps in]

network|list_dns_records zone_entries show_zone|list DNS entries|list|name
Entries of a DNS zone.|Lists the records of a domain
zone_name,domain_name=of:northpine.example,quillbay.org,amberforge.net,silverlark.io,mossgate.test,harborlight.dev,copperfield.example: of {v}; record_type,type_only?=enum:A,AAAA,CNAME,MX,TXT,NS: of type {v}/only {v}
[[list|show|dump] [the|all] [DNS|] [records|entries] of {zone_name}|[what|which] [DNS entries|records] [are there|exist] [in|for] {zone_name}?|show me the zone {zone_name}]
[mail to {zone_name} [bounces|gets lost], what is in its DNS?|[how|where] does {zone_name} point[ at the moment|]?|before we move the domain I [need|want] all entries of {zone_name}]
{zone_name} [dns?|records please|: what's in the zone?]
which {record_type} records [does {zone_name} have|are there in {zone_name}]?

network|delete_dns_record remove_record drop_entry|delete a DNS entry|do
Deletes an entry of a DNS zone.|Removes a record
zone_name,domain_name=of:northpine.example,quillbay.org,amberforge.net,silverlark.io,mossgate.test,harborlight.dev,copperfield.example: in {v}/from {v}; record_label,subdomain=of:old,beta,ftp,test,legacy,promo,stage,webmail,dev2,shop3; record_type,type_only=enum:A,AAAA,CNAME,MX,TXT: of type {v}
[[delete|remove|drop] [the|] {record_type} [record|entry] {record_label} [from|in] {zone_name}|[take|throw] {record_label} ({record_type}) out of {zone_name}]
[nobody [uses|visits] {record_label}.{zone_name}, its {record_type} [record|entry] can go|why does {record_label}.{zone_name} still resolve? Remove the {record_type} record|[could|can] you clean up the {record_type} entry {record_label} in {zone_name}?]
{record_label}.{zone_name} {record_type} [delete|away with it|out]
{zone_name}: no {record_type} for {record_label} [any more|from now on]

network|allow_port open_firewall_port add_ingress_rule|open a port|do
Opens a port in a firewall.|Lets an address range reach a port
firewall_name,security_group=slug: in {v}/on {v}; port_number,open_port=int:80-9999: port {v}; source_range,from_cidr?=of:10.0.0.0/8,192.168.4.0/24,172.16.0.0/12,203.0.113.0/28,0.0.0.0/0: from {v}/for {v}; transport,protocol?=enum:tcp=TCP,udp=UDP: over {v}
[[open|allow|let through] port {port_number} [in|on] [the firewall|] {firewall_name}|[add|make] a rule to {firewall_name} that [allows|opens] port {port_number}|[unblock|permit] {port_number} on {firewall_name}]
[the new service [listens on|uses] {port_number} but {firewall_name} [blocks it|doesn't let anyone in], [open it|let it through]|[can|could] {firewall_name} [accept|let in] [traffic|connections] on {port_number}?|nobody can connect, {firewall_name} has to allow {port_number}]
{firewall_name} [allow {port_number}|: open {port_number}|+ port {port_number}]
{port_number} [from|for] {source_range} [in|through] {firewall_name}

network|block_address ban_ip deny_source|block an address|do
Blocks an address in a firewall.|Bans an IP
bad_ip,address=of:198.51.100.14,203.0.113.99,192.0.2.45,198.51.100.201,203.0.113.7,192.0.2.180; firewall_name,security_group=slug: in {v}/on {v}; ban_hours,for_hours?=int:2-72: for {v} hours; block_reason,why?=enum:scan=port scanning,brute_force=guessing passwords,spam=sending spam,scraping=copying the site: for {v}
[[block|ban|deny|shut out] {bad_ip} [on|in|at] {firewall_name}|[put|set] {bad_ip} on the blocklist of {firewall_name}|[stop|lock out] {bad_ip}, firewall {firewall_name}]
[[somebody|a bot] at {bad_ip} [annoys us|is up to no good], [don't let them|keep them from getting] through {firewall_name}|[can|could] {firewall_name} [refuse|drop] everything from {bad_ip}?|I never want to see {bad_ip} behind {firewall_name} again]
{bad_ip} [ban, {firewall_name}|has to stay outside of {firewall_name}]
[shut the door on|no more visits from] {bad_ip} at {firewall_name}, reason {block_reason}

backups|start_backup create_backup backup_now|make a backup|do
Makes a backup now.|Starts a backup of a database or volume
data_source,volume=slug: of {v}; backup_type,mode_of_backup?=enum:full=complete,incremental=only what changed: as {v}; keep_for_days,retention?=int:7-365: kept for {v} days; encrypt_it,encrypted?=flag:encrypted,with encryption~unencrypted,without encryption
[[back up|save] {data_source}[ now|]|[make|start|take|create|run] a [backup|snapshot] of {data_source}|[kick off|trigger] the backup of {data_source}]
[we [upgrade|migrate] in ten minutes, so [save|back up] {data_source} first|[is|was] {data_source} saved today? [Do it anyway|Just do it again]|I'd feel better with a [fresh|new] backup of {data_source}]
{data_source} [backup now|: take a snapshot|must be saved before we go on]
{data_source}, {backup_type} backup[, kept {keep_for_days} days|]

backups|list_backups show_snapshots backup_history|list backups|list|date
Backups there are of a source.|Lists snapshots and their dates
data_source,volume=slug: of {v}; newer_than,after_date?=start_date: since {v}/newer than {v}; only_good,verified_only?=flag:only verified ones,just those that were checked~unverified ones too,whether checked or not
[[list|show] [the|all] [backups|snapshots] of {data_source}|[which|what] [backups|snapshots] [are there|do we have] of {data_source}?|[when|how often] was {data_source} backed up?]
[if {data_source} [died|burned] tonight, what [backups|copies] would we have?|the auditor asks [for the backups|which backups there are] of {data_source}|did we ever back up {data_source}? [Show me|List them]]
{data_source} [backups?|snapshots, which?|: list of backups]
backups of {data_source} [since|newer than] {newer_than}

backups|restore_backup recover_from_backup load_snapshot|restore a backup|do
Brings data back from a backup.|Restores a snapshot into a target
backup_id,snapshot_id=id:bak; restore_target,into=slug: into {v}/to {v}; until_time,point_in_time?=time: as of {v}; overwrite_existing,replace_data?=flag:overwriting what is there,replacing the present data~without overwriting,next to the present data
[[restore|recover|load] {backup_id} [to|into|on] {restore_target}|[bring|put] {backup_id} back [into|onto] {restore_target}|[fill|rebuild] {restore_target} from {backup_id}]
[somebody [dropped|deleted|wrecked] the tables of {restore_target}, {backup_id} [should|can] help, restore it|[could|can] you get {restore_target} back from {backup_id}?|I deleted the wrong rows in {restore_target}, [undo that|repair it] with {backup_id}]
{backup_id} -> {restore_target} [restore|please]
{restore_target} [from|out of] {backup_id}[, {overwrite_existing}|]

queues|queue_depth queue_length count_waiting|see how long a queue is|read|quantity
How many messages wait in a queue.|Length of a queue and its consumers
queue_name,topic_name=slug: of {v}/in {v}; dead_letters,count_dead?=flag:with dead letters,counting dead letters~without dead letters,ignoring dead letters
[[how many|what number of] messages [wait|are waiting|are] in [the queue|] {queue_name}?|[how long|how full] is the queue {queue_name}?|[show|check|get] the [length|depth] of [queue|the queue] {queue_name}]
[orders [arrive late|lag behind], is [anything|something] stuck in {queue_name}?|do the workers keep up with {queue_name}? [How much|What] is waiting there?|I wonder [whether|if] {queue_name} [piles up|is growing], how many are in it]
{queue_name} [depth?|: how many waiting?|queue length]
{queue_name} [length|depth], {dead_letters}

queues|publish_message enqueue send_to_queue|put a message into a queue|do
Puts a message into a queue.|Publishes to a topic
queue_name,topic_name=slug: to {v}/into {v}; payload,message_body=of:ping,rebuild-index,order.created,reload,flush,user.deleted,resync,invoice.paid,warmup,heartbeat; delay_sec,deliver_after?=int:5-900: delayed by {v} seconds/after {v} seconds; message_priority,rank?=enum:low,normal,high=first in line: with {v} priority
[[publish|send|push|enqueue|post] {payload} [to|into|on] {queue_name}|[put|drop] [a|one] {payload} [message|] [in|into] {queue_name}]
[the workers [need|wait for] a {payload} [on|in] {queue_name}|to test the consumer, let {queue_name} [have|get] a {payload}|[could|can] you [place|put] {payload} in the queue {queue_name}?]
{queue_name} [<- {payload}|: {payload}|gets a {payload}]
{payload} [goes|belongs|should go] [to|into] {queue_name}[, {delay_sec} seconds later|]

queues|purge_queue empty_queue drop_messages|empty a queue|do
Throws away all messages of a queue.|Purges a queue
queue_name,topic_name=slug; older_than_min,min_age?=int:21-600: older than {v} minutes; copy_first,save_copy?=flag:after saving a copy,keeping a copy elsewhere~without saving a copy,no copy needed
[[purge|empty|clear|drain|flush] [the queue|queue] {queue_name}|[delete|throw away|drop] [all|the] messages [in|of] {queue_name}]
[everything in {queue_name} is [test data|rubbish|stale], [throw it out|get rid of it]|the bad job keeps coming back, [wipe|clean out] {queue_name}|[can|could] {queue_name} be [emptied|cleared]?]
{queue_name} [purge|: empty it|full of junk, clear the queue]
I want {queue_name} [empty|without a single message][, {copy_first}|]

rollout|set_flag_percentage ramp_feature gradual_release|set for how many users a feature is on|do
Sets the share of users that get a feature.|Gradual rollout of a feature flag
flag_key,feature_name=slug; user_percent,share=int:2-99: to {v} percent/for {v}% of users; user_segment,only_for?=enum:beta_testers=beta testers,employees=staff,free_plan=people on the free plan,enterprise=big customers: for {v}
[[roll out|ramp|release|open] {flag_key} [to|for] {user_percent} [%|percent] of [users|the users|everybody]|[set|put] [the flag|] {flag_key} [to|at] {user_percent} [%|percent]]
[look, {flag_key} [looks good|is stable|works], [go|raise it] to {user_percent} percent|[how about|let's give] {flag_key} to {user_percent} [%|percent] of the [people|users]|errors went up with {flag_key}, so only {user_percent} percent should see it]
{flag_key} [{user_percent}%|: {user_percent} percent|at {user_percent} % from now on]
{user_percent} percent [for|on] {flag_key}[, only {user_segment}|]

rollout|list_feature_flags show_flags all_toggles|list feature flags|list|name status
Feature flags of a project.|Lists the flags and whether they are on
flag_project,app_name=slug: of {v}/in {v}; flag_state,only_state?=enum:on=active,off=inactive,partial=half rolled out,archived: that are {v}; stale_days,unchanged_days?=int:21-400: unchanged for {v} days
[[list|show] [all|the] [feature flags|flags|toggles] [of|in] {flag_project}|[what|which] [flags|feature flags|toggles] [are there|do we have|exist] in {flag_project}?]
[I lost track of the [flags|toggles] in {flag_project}, [show me all|list them]|does {flag_project} have any feature [flags|toggles]?|time to clean up flags in {flag_project}, [list them|let me see them]]
{flag_project} [flags?|: all toggles|feature flags please]
flags [of|in] {flag_project} unchanged for {stale_days} days

database|slow_queries top_statements query_report|see slow queries|list|text time
The slowest statements of a database.|Queries that took long
db_name,target_database=slug: in {v}/of {v}; slower_than_ms,min_duration=int:50-5000: over {v} ms/slower than {v} ms; order_rows,rank_by?=enum:total_time=total time,calls=number of calls,mean_time=average time: ordered by {v}
[[show|list|find] [the|] [queries|statements] [over|slower than|above] {slower_than_ms} ms [in|of|on] {db_name}|[which|what] [queries|statements] in {db_name} [take|need] [more than|over] {slower_than_ms} [ms|milliseconds]?]
[okay, {db_name} is [crawling|slow], what takes more than {slower_than_ms} [ms|milliseconds] there?|the site hangs; [look for|find] [SQL|queries] in {db_name} [above|over] {slower_than_ms} ms|does {db_name} have anything slower than {slower_than_ms} ms?]
{db_name} [slow queries > {slower_than_ms} ms|, statements over {slower_than_ms}ms?]
> {slower_than_ms} ms in {db_name}, {order_rows}

caching|cache_get read_cache_key lookup_key|read a cache key|read|text
Value of a key in the cache.|Reads from the cache
cache_key,entry_key=of:user/81/profile,cart/4402,rates/eur,home/banner,session/9ac2,feed/front,menu/lunch,geo/lyon; cache_name,store?=of:redis-main,edge-cache,sessions,memcached-2: from {v}/in {v}
[[get|read|look up|fetch] [the cache key|cache key] {cache_key}|[what is|what's] [cached under|in the cache for] {cache_key}?|show me the cached {cache_key}]
[the page shows old data, what does the cache [hold|have] [for|under] {cache_key}?|[is|do we have] {cache_key} in the cache[ at all|]?|I want to know [which value|what] is stored [under|for] {cache_key} in the cache]
{cache_key} [in the cache?|: cached value please]
GET {cache_key}

caching|cache_set write_cache_key put_in_cache|set a cache key|do
Writes a value under a key of the cache.|Puts something into the cache
cache_key,entry_key=of:user/81/profile,cart/4402,rates/eur,home/banner,session/9ac2,feed/front,menu/lunch,geo/lyon: under {v}; cached_value,entry_value=of:enabled,empty,v17,stale,0.93,none,blue,de-DE,pending,true story; ttl_seconds,expires_in?=int:30-9000: for {v} seconds/expiring in {v} seconds
[[set|write] {cache_key} to {cached_value} in the cache|[cache|store|put] {cached_value} under {cache_key}[ in the cache|]|[give|let] the cache key {cache_key} [the value|be] {cached_value}]
[for the test the cache [should|must] [say|hold] {cached_value} under {cache_key}|[can|could] you make {cache_key} {cached_value} in the cache?|the cached value of {cache_key} is wrong, it [ought to|must] be {cached_value}]
{cache_key} [= {cached_value}|, cache: {cached_value}]
SET {cache_key} {cached_value}[ for {ttl_seconds} seconds|]

caching|cache_delete evict_key invalidate|remove a cache key|do
Removes a key from the cache.|Invalidates what is cached
cache_key,entry_key=of:user/81/profile,cart/4402,rates/eur,home/banner,session/9ac2,feed/front,menu/lunch,geo/lyon; cache_name,store?=of:redis-main,edge-cache,sessions,memcached-2: from {v}/in {v}; with_children,prefix_too?=flag:and everything below it,with all keys under it~just that one key,without keys under it
[[delete|remove|evict|invalidate|drop] [the cache key|cache key] {cache_key}|[throw|kick] {cache_key} out of the cache|forget [the cached|what is cached for] {cache_key}]
[visitors [still see|get] the old [text|page]; {cache_key} must leave the cache|[can|could] you make the cache forget {cache_key}?|it should be computed afresh, so no cached {cache_key} please]
{cache_key} [is stale, evict it|out of the cache|: invalidate]
DEL {cache_key}

storage|upload_object put_blob store_file|upload a file to a bucket|do
Uploads a file to a bucket.|Puts an object into storage
bucket_name,storage_bucket=slug: to {v}/into {v}; local_file,upload_path=file_path; object_class,storage_class?=enum:standard,infrequent=rarely read,archive=cold: as {v}; public_read,world_readable?=flag:readable by everybody,public~private,not public
[[upload|copy|push|send] {local_file} [to|into] [the bucket|bucket|] {bucket_name}|[put|store|save] {local_file} in [the bucket|] {bucket_name}]
[so {bucket_name} [should|must] [have|contain] {local_file}|my disk is full, [move|get] {local_file} up [to|into] bucket {bucket_name}|[can|could] you place {local_file} in {bucket_name}?]
{local_file} [-> {bucket_name}|: upload, {bucket_name}|belongs in the bucket {bucket_name}]
{bucket_name} gets {local_file}, {public_read}

cron|create_cron_job schedule_task add_schedule|schedule a job|do
Lets a job run regularly.|Adds a cron job
job_name,task_name=slug; cron_schedule,schedule=enum:hourly=every hour,nightly=every night,weekly=once a week,monthly=once a month; job_command,runs=of:backup.sh,rotate-logs,sync-users,send-digest,cleanup-tmp,rebuild-index,renew-certs,export-sales: running {v}; max_runtime,limit_minutes?=int:21-240: for {v} minutes at most
[[schedule|create|add|set up] [a job|a cron job] {job_name} that runs {job_command} {cron_schedule}|[run|start] {job_command} {cron_schedule}, [call the job|job name] {job_name}|well, {job_command} [should run|has to run] {cron_schedule}, as {job_name}]
[somebody [always|still] starts {job_command} by hand; make it a job {job_name}, {cron_schedule}|[can|could] {job_command} run {cron_schedule}? [Call|Name] it {job_name}]
{job_name} [= {job_command} {cron_schedule}|: new cron job, {job_command}, {cron_schedule}]
{cron_schedule} {job_command} [as|under the name] {job_name}

cron|pause_cron_job disable_schedule suspend_task|pause a scheduled job|do
Pauses a job so that it doesn't run.|Suspends a schedule
job_name,task_name=slug; paused_until,resume_on?=end_date: until {v}; stop_current,abort_running?=flag:and abort the run in progress,stopping it at once~letting the present run finish,without aborting a run
[[pause|suspend|disable|hold] [the job|the cron job|cron job] {job_name}|[don't|no longer] run the job {job_name}[ for now|]|[stop|freeze] the schedule of {job_name}]
[the job {job_name} [sends nonsense|fails all the time], it [shouldn't start again|needs a break]|[can|could] the cron job {job_name} [rest|stay off] for a while?|during the migration {job_name} must not [start|run]]
{job_name} [job: pause|on hold|off for the moment]
[no runs of|no more] {job_name} until {paused_until}

vault|read_secret get_credential fetch_secret|read a secret|read|text
Value of a secret.|Reads a credential from the vault
secret_name,credential=of:stripe-key,smtp-password,db-root,github-token,jwt-signing,sentry-dsn,s3-access,mapbox-token: of {v}; vault_env,stage_name=of:production,dev,qa,preview,sandbox: in {v}/for {v}; secret_version,revision?=int:2-40: version {v}
[[read|get|fetch|show|look up] [the secret|secret] {secret_name} [in|for|of] {vault_env}|what is [the|our] {secret_name} [in|for] {vault_env}?]
[the [service|job] can't log in, what does the vault have as {secret_name} for {vault_env}?|[can|could] you [tell|give] me [the|our] {vault_env} value of {secret_name}?|I have to set up a new laptop and need {secret_name} of {vault_env}]
{secret_name} {vault_env} [value?|from the vault please|- read it]
{vault_env}: what is {secret_name}[, version {secret_version}|]

vault|rotate_secret renew_credential change_key|renew a secret|do
Replaces a secret by a new one.|Rotates a credential
secret_name,credential=of:stripe-key,smtp-password,db-root,github-token,jwt-signing,sentry-dsn,s3-access,mapbox-token; vault_env,stage_name=of:production,dev,qa,preview,sandbox: in {v}/for {v}; grace_hours,old_valid_hours?=int:2-72: with the old one valid for {v} hours
[[rotate|renew|replace|regenerate] [the secret|] {secret_name} [in|for|of] {vault_env}|[make|create] a new {secret_name} for {vault_env}]
[now {secret_name} of {vault_env} [leaked|was in a screenshot|ended up in git], [change it|we need a new one]|isn't it time for a fresh {secret_name} in {vault_env}?|an employee who knew {secret_name} ({vault_env}) has left, so [swap it|rotate it]]
{secret_name} {vault_env} [rotate|must be new|: fresh one please]
{vault_env}: [rotate|exchange] {secret_name}[, the old one may live {grace_hours} hours|]

accounts|create_user_account add_user provision_login|make a user account|do
Makes an account for a person.|Creates a user with a role
login_email,account_mail=email: for {v}; account_role,role_name=enum:viewer=read only,editor=can edit,admin=administrator,auditor=may audit: as {v}; member_of,in_groups?=list:of:sre,backend,finance,support,design,contractors,data,mobile: in {v}/member of {v}; force_mfa,require_mfa?=flag:with two factors,MFA required~without MFA,no second factor
[[create|add|make|set up] [a user|an account|a login] for {login_email}, {account_role}|[give|get] {login_email} an account, [role|as] {account_role}]
[look, {login_email} [starts|begins] today and has no account yet, {account_role}|[can|could] {login_email} [have|get] a login? {account_role}|a new colleague sits here without a login: {login_email}, role {account_role}]
{login_email} [new user, {account_role}|: account please, {account_role}]
new {account_role} account {login_email}, groups {member_of}

cloud|launch_instance create_vm start_server|start a new cloud machine|do
Starts a new virtual machine.|Creates a cloud instance
instance_type,machine_size=of:t3.small,m5.large,c6.xlarge,e2-medium,n2-standard-4,cx31,g5.2xlarge,b2s; cloud_region,region=of:eu-west-1,us-east-2,ap-south-1,europe-north1,fsn1,westus2: in {v}; vm_name,instance_name=slug: named {v}/called {v}; disk_gb,volume_size?=int:21-900: with a disk of {v} GB; spot_price,use_spot?=flag:as a spot machine,at spot price~on demand,not as a spot machine
[[launch|create|start|spin up] [a new|a] {instance_type} in {cloud_region} [called|named|as] {vm_name}|[get|give] me [a machine|an instance|a VM] {vm_name}, {instance_type}, {cloud_region}]
[we need [another server|one more machine], {instance_type}, in {cloud_region}, [named|name] {vm_name}|[can|could] you bring up {vm_name} as a {instance_type} in {cloud_region}?|the [load|test] is too much for the old machine, so [rent|start] {vm_name}, a {instance_type} in {cloud_region}]
{vm_name} [{instance_type} {cloud_region} new|: new VM, {instance_type}, {cloud_region}]
{cloud_region}, {instance_type}, {vm_name}[, {disk_gb} GB of disk|][, {spot_price}|]

cloud|stop_instance power_off_vm shut_down_server|stop a cloud machine|do
Stops a virtual machine.|Powers an instance off
vm_name,instance_name=slug; keep_address,hold_ip?=flag:keeping its address,holding the IP~giving up its address,releasing the IP; stop_at,at_time?=time: at {v}
[[stop|shut down|power off|switch off|turn off] [the machine|the VM|the instance|the server] {vm_name}|[bring|take] the instance {vm_name} down]
[the VM {vm_name} [is idle|does nothing|costs money for nothing], [turn it off|stop it]|does anyone use the server {vm_name}? No? [Then switch it off|Shut it down]|we're done with the load test, {vm_name} [may|can] sleep]
{vm_name} [VM off|: power off|machine, stop it please]
{vm_name} [off|down] at {stop_at}

cloud|cost_report cloud_spend get_bill|see what the cloud costs|read|amount
What the cloud cost in a time.|Cost of a project by service
billing_project,account_name=slug: of {v}/for {v}; cost_from,period_start=start_date: from {v}; cost_to,period_end=end_date: to {v}; split_costs,group_costs?=enum:service=per service,region=per region,tag=by tag,day=day by day
[[how much|what] did {billing_project} cost from {cost_from} to {cost_to}?|[show|get|give me] the [cloud costs|bill|spending] of {billing_project}, {cost_from} to {cost_to}|[sum up|work out] what {billing_project} [cost|spent] between {cost_from} and {cost_to}]
[finance [asks|wants to know] what we paid for {billing_project} from {cost_from} to {cost_to}|[why|how come] is the bill so [high|large]? [Look at|Take] {billing_project}, {cost_from} until {cost_to}|between {cost_from} and {cost_to}, [how expensive was|what did we burn on] {billing_project}?]
{billing_project} [costs|cloud bill] {cost_from} - {cost_to}
{cost_from} to {cost_to}: {billing_project} spend, {split_costs}
`
