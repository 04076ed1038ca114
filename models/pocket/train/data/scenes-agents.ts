// Scenes of assistants at a desk: web, memory, documents, media, sums, dates, mail, chat, calendars, drives, forms. The notation is in scenes.ts.
export const agentScenes = `
web|web_search search_web internet_search|search the web|list|title url
Searches the web.|Finds pages on the internet for a query
search_terms,web_query=query: for {v}; result_count,num_results?=int:2-20: {v} results/with {v} hits; site_only,within_site?=of:wikipedia.org,nature.com,bbc.co.uk,arxiv.org,stackoverflow.com,who.int: on {v}/only from {v}; freshness,published_within?=enum:day=from today,week=from this week,month=from this month,year=from this year
[[search|google|look up|search the web for|look online for] {search_terms}|[find|get] me [something|pages] on the web about {search_terms}]
[what [does the web|do people online] say about {search_terms}?|I know [nothing|far too little] about {search_terms}, see what the internet has|is there [anything|something] online about {search_terms}?]
{search_terms} [- search the web|: google that|, web search please]
{search_terms} on {site_only}, {result_count} [results|hits]

web|fetch_page read_url get_web_page|read a web page|read|text
Fetches a page and returns its text.|Reads what stands under an address
page_url,address=url: from {v}; max_chars,char_limit?=int:500-9000: at most {v} characters/cut after {v} characters; as_markdown,markdown?=flag:as markdown,keeping headings and links~as plain text,without markup
[[fetch|read|get|download] [the page|the text of|] {page_url}|[what does|what's on] {page_url}[ say|]?|[summarise|sum up] {page_url}]
[someone [sent|posted] me {page_url}, what is it about?|I can't open links here, [read|fetch] {page_url} for me|[could|can] you tell me what stands [on|at] {page_url}?]
{page_url} [please read|- what's in there?|: text of that]
[give me|I need] {max_chars} characters of {page_url}[, {as_markdown}|]

page|browser_click click_on press_link|click in the browser|do
Clicks an element of the open page.|Presses a button or link
target_label,element=of:Sign in,Checkout,Next page,Accept cookies,Log out,Save,Download CSV,Add to cart,Close dialog,Show more,Reply,Upgrade; click_kind,mouse_button?=enum:left,right=the right button,middle=the wheel: with {v}; hold_key,modifier?=enum:shift=Shift,ctrl=Control,alt=Alt: holding {v}
[[click|press|hit|tap] [on|] [the|] "{target_label}"|[push|use] the [button|link] {target_label}|now [click|press] {target_label}]
[to go on we have to [press|click] {target_label}|the page asks [something|for it], {target_label} is [right|what we want]|do you see "{target_label}" [there|somewhere]? Click it]
{target_label} [, click it|- press that one|button, please]
[look, {click_kind} click [on|] {target_label}|click {target_label} with {hold_key} held]

page|browser_type type_into fill_input|type in the browser|do
Types text into a field of the open page.|Fills in an input
field_label,input_name=of:Search,First name,E-mail,City,Subject,Comment,Coupon,Postcode,Company,Nickname: into {v}; typed_text,input_value=phrase; submit_after,press_enter?=flag:and press Enter,then submit~without pressing Enter,but don't submit
[[type|enter|write|put] "{typed_text}" [in|into] [the field|the box|] {field_label}|fill [in|] {field_label} with "{typed_text}"|[set|complete] the field {field_label}: "{typed_text}"]
[the form [wants|asks for] {field_label}, [give it|use] "{typed_text}"|okay, {field_label} is still empty, "{typed_text}" [goes there|belongs in it]|what to put in {field_label}? Just "{typed_text}"]
{field_label} [= "{typed_text}"|: type "{typed_text}"]
"{typed_text}" [into|in] {field_label}, {submit_after}

page|browser_scroll scroll_page|scroll the page|do
Scrolls the open page.|Moves the view up or down
scroll_direction,direction=enum:up=upwards,down=downwards,top=to the very top,bottom=to the very bottom; pixels,scroll_amount?=int:100-3000: by {v} pixels/{v} px
[[scroll|page|move the page] {scroll_direction}|[go|move] {scroll_direction} on [this|the] page]
[what I look for isn't [in view|on the screen], scroll {scroll_direction}|[could|can] you scroll {scroll_direction}?|there must be more text, [go|scroll] {scroll_direction}]
{scroll_direction}, [scroll|on the page] please
[scroll|so {pixels} px] {scroll_direction}, {pixels} pixels

page|take_screenshot capture_page screen_image|take a screenshot|do
Takes a picture of the open page.|Captures the browser view in a file
save_as,image_file=of:page.png,error.png,home.png,proof.png,before.png,after.png,checkout.png: as {v}/in {v}; full_page,whole_page?=flag:of the whole page,from top to bottom~only what is visible,of the visible part; delay_ms,wait_before?=int:100-5000: after {v} ms
[[take|make|save] a [screenshot|screen shot|picture of the page] [as|in|under] {save_as}|[capture|snap] [the page|the view|the screen] [as|to] {save_as}]
[nobody [believes|will believe] me that it looks like this, [save|take] a screenshot as {save_as}|[can|could] you keep a picture of this page in {save_as}?|before it changes, I want [what we see|the view] in {save_as}]
{save_as} [: screenshot|<- picture of the page|- screenshot please]
screenshot {save_as}, {full_page}

agentmem|save_memory remember_note store_fact|remember something|do
Keeps a fact for later conversations.|Stores a note in the memory
memory_key,note_key=slug: under {v}; memory_text,fact=message; importance_level,weight_of?=enum:low,normal,high: with {v} importance; expire_days,forget_after?=int:7-365: for {v} days
[[remember|memorise|keep in mind|store] [as|under] {memory_key}: {memory_text}|[save|put] {memory_text} [in|into] your memory [as|under] {memory_key}]
[[next time|later] you should [know|remember] {memory_text}, key {memory_key}|[could|can] you keep {memory_text} for [later|another day]? [Call it|Key] {memory_key}|you forget this every time! {memory_text}. [Keep it|Store it] as {memory_key}]
{memory_key} [= {memory_text}, remember|: keep {memory_text} in mind]
{memory_text} - [a note to yourself|don't forget it], {memory_key}

agentmem|search_memory recall_facts find_in_memory|look something up in the memory|list|text
Searches what was remembered.|Recalls facts from earlier conversations
recall_query,about_what=query: about {v}; max_memories,recall_limit?=int:2-15: at most {v} of them/{v} notes
[what [do you remember|have you kept] about {recall_query}?|[recall|search your memory for|look in your memory for] {recall_query}|what did I tell you [once|earlier|last time] about {recall_query}?]
[we [talked|spoke] about {recall_query} before, do you still know?|I'm sure I mentioned {recall_query} [in another chat|some weeks ago], what was it?|has {recall_query} ever come up between us?]
{recall_query} [- anything in memory?|: what do you remember?]
{max_memories} [notes|memories] about {recall_query}

agentmem|forget_memory delete_memory erase_note|forget something|do
Deletes a fact from the memory.|Forgets a note
memory_key,note_key=slug; confirm_each,ask_first?=flag:asking me first,after a question to me~without asking me,no questions
[[forget|erase|delete] [what you keep under|the memory|your note] {memory_key}|[remove|wipe] {memory_key} from your memory]
[well, {memory_key} is [no longer true|out of date], [you can forget it|so forget it]|[can|could] you stop remembering {memory_key}?|I don't want you to [know|keep] {memory_key} any longer]
{memory_key} [- forget it|: out of your memory|can be forgotten]
[drop|lose] the memory {memory_key}[, {confirm_each}|]

plan|add_task todo_add new_step|add a task to the plan|do
Adds a task to the agent's list.|Puts a step on the plan
task_text,step=title; task_priority,rank?=enum:low,medium=normal,high=important: with {v} priority; after_step,position_after?=int:1-20: after step {v}
[[add|put|write] {task_text} [to|on|onto] [the plan|your list|the todo list|your todos]|[new|another] [task|step|todo]: {task_text}]
[you should also [do|think of] {task_text}, [note it|put it on your list]|we [forgot|left out] {task_text} in the plan, add it|[can|could] {task_text} go on your [list|plan]?]
{task_text} [- on your list please|: new todo|is another step]
[after step {after_step}, add {task_text}|now {task_priority} priority todo: {task_text}]

plan|set_task_state todo_update mark_step|set the state of a task|do
Sets how far a task of the plan is.|Marks a step as done or in progress
step_number,task_index=int:1-30: step {v}; step_state,progress=enum:pending=not begun,in_progress=in progress/under way,completed=done/finished,cancelled=dropped: as {v}
[[mark|set|tick|flag] [step|task|todo] {step_number} [as|to] {step_state}|[change|update] [task|step] {step_number} to {step_state}]
[[step|task|todo] {step_number} is {step_state}[ by now|], [note that|update the plan]|in [the plan|your list], number {step_number} should be {step_state}|as far as I can see [task|step] {step_number} is {step_state}, so say so in the plan]
todo {step_number} {step_state}
{step_state}: [task|step|todo] {step_number}

plan|list_tasks todo_list show_plan|show the plan|list|title status
Lists the tasks of the agent.|Shows the plan and how far it is
only_with_state,state_filter?=enum:pending=not begun,in_progress=under way,completed=finished,cancelled=dropped: only {v} ones/those {v}; newest_first,reverse?=flag:newest first,the latest on top~oldest first,in the order they were added
[[show|list|read] [me|] [your plan|your list|your todos|the todo list]|which [tasks|steps] are on your [list|plan]?|let me see [the plan|your todos]]
[what [else|] [do you want|are you going] to do?|I've lost track, [how does your plan look|which steps are there]?|[how far|where] are we with [the plan|your list]?]
[which|what] steps are {only_with_state}?
plan[ please|?], [todos|all steps]

delegate|start_subagent spawn_agent delegate_task|give a task to another agent|do
Starts another agent on a task.|Delegates work to a sub-agent
agent_kind,agent_role=enum:explorer=scout,coder=programmer,tester=test engineer,writer=text writer,researcher=research agent; assignment,task_prompt=message; turn_limit,max_steps?=int:5-60: for at most {v} turns; run_async,in_parallel?=flag:in parallel,without waiting for it~and wait for it,waiting for the result
[[start|spawn|launch|send off] [a|another] {agent_kind} [with|for] the task {assignment}|[delegate|hand] this to [a|the] {agent_kind}: {assignment}]
[[I'd|I would] rather not do this here, let a {agent_kind} do it: {assignment}|[can|could] a {agent_kind} take over {assignment}?|while we talk, [have|let] a {agent_kind} work on {assignment}]
{agent_kind} [agent|sub-agent]: {assignment}
{assignment} - [a job|something] for a {agent_kind}, {run_async}

rag|vector_search similar_passages semantic_search|find similar passages|list|text score
Finds passages near in meaning.|Semantic search of a collection
collection,index_name=of:handbook,contracts,support-articles,papers,minutes,product-docs,laws,interviews: in {v}; meaning_of,query_text=query: for {v}; top_hits,k?=int:2-30: the best {v}/{v} hits; min_similarity,cutoff?=int:50-95: with similarity above {v} percent/at least {v} percent alike
[[search|query] [the collection|the index|] {collection} for {meaning_of}|[find|get] passages [about|on|close to] {meaning_of} in {collection}]
[what does the collection {collection} [say|have] [about|on] {meaning_of}?|is {meaning_of} [covered|mentioned] anywhere in the {collection}?|a customer [asks|wants to know] about {meaning_of}, what is in {collection}?]
{collection} [: {meaning_of}|/ {meaning_of}, similar passages]
{top_hits} [hits|passages] on {meaning_of} from {collection}

rag|index_document ingest_file add_to_index|put a document into the index|do
Adds a document to a collection.|Indexes a file for search
collection,index_name=of:handbook,contracts,support-articles,papers,minutes,product-docs,laws,interviews: into {v}; source_file,doc_name=filename; chunk_size,passage_words?=int:100-900: in pieces of {v} words; replace_old,overwrite_old?=flag:replacing the old version,instead of what was there~keeping the old version,next to the old version
[[index|ingest|add|load] {source_file} [into|to] [the collection|] {collection}|[put|feed] {source_file} into [the index|the collection] {collection}]
[look, {source_file} can't be found by search yet, [add it to|put it into] {collection}|[can|could] you make {source_file} searchable in {collection}?|a new {source_file} came in, it belongs [to|in] {collection}]
{source_file} -> {collection}[, index it|]
{collection} [should contain|lacks|needs] {source_file}[, {replace_old}|]

sheets|read_range get_cells sheet_values|read cells of a sheet|read|text
Reads cells of a spreadsheet.|Values of a range
sheet_file,workbook=of:budget.xlsx,sales-2024.xlsx,inventory.ods,roster.xlsx,grades.ods,pricing.xlsx: of {v}; cell_range,range_ref=of:A1-C20,B2-B50,D4-F9,A1-H1,C3-C12,E10-G40: in {v}; tab_name,worksheet?=of:Summary,January,Data,Totals,Archive: on the tab {v}
[[read|get|show|fetch] [the cells|cells|] {cell_range} [of|in|from] {sheet_file}|what [is|stands] in {cell_range} of {sheet_file}?]
[my [total|sum] is off, what does {sheet_file} have in {cell_range}?|[could|can] you tell me the values {cell_range} of {sheet_file}?|I need {cell_range} from {sheet_file} for [a|the] report]
{sheet_file} {cell_range} [values?|please|, what's there?]
{tab_name} in {sheet_file}, cells {cell_range}

sheets|write_cell set_cell_value update_cell|write a cell of a sheet|do
Writes a value into a cell.|Sets one cell of a spreadsheet
sheet_file,workbook=of:budget.xlsx,sales-2024.xlsx,inventory.ods,roster.xlsx,grades.ods,pricing.xlsx: of {v}; cell_ref,cell=of:A1,B7,C12,D4,E20,F9,G3,H15: in {v}; cell_value,new_value=amount; tab_name,worksheet?=of:Summary,January,Data,Totals,Archive: on the tab {v}
[[write|put|enter] {cell_value} [in|into] [cell|] {cell_ref} of {sheet_file}|[set|change] [cell|] {cell_ref} [in|of] {sheet_file} to {cell_value}]
[okay, {cell_ref} [in|of] {sheet_file} is wrong, it [should|must] be {cell_value}|[can|could] you make {cell_ref} {cell_value} in {sheet_file}?|they corrected the figure: {cell_value} [goes|belongs] in {cell_ref} of {sheet_file}]
{sheet_file} {cell_ref} [= {cell_value}|: {cell_value}]
{cell_value} [-> {cell_ref}|into {cell_ref}], {sheet_file}, tab {tab_name}

slides|add_slide new_slide insert_slide|add a slide|do
Adds a slide to a presentation.|Inserts a slide with a title
deck_name,presentation=of:kickoff.pptx,quarterly.pptx,pitch.pptx,training.odp,lecture-3.pptx,review.odp: to {v}; slide_title,slide_heading=title: titled {v}; bullet_points,bullets?=list:noun: with the points {v}; slide_layout,layout_name?=enum:title_only=only a title,two_columns=two columns,picture=with a picture,blank=empty: with layout {v}
[[add|insert|make|create] a slide {slide_title} [in|to] {deck_name}|[put|append] {slide_title} [as|on] a new slide [in|to] {deck_name}]
[so {deck_name} [needs|lacks|should have] [a|one more] slide {slide_title}|[can|could] we have a slide {slide_title} in {deck_name}?|the boss asked for one more slide in {deck_name}: {slide_title}]
{deck_name} [+ slide {slide_title}|: new slide {slide_title}]
{slide_title}, as a slide, {deck_name}, points {bullet_points}

paper|merge_pdfs join_pdf combine_documents|join PDF files|do
Joins PDF files into one.|Combines documents in the order given
pdf_files,parts_list=list:of:cover.pdf,offer.pdf,terms.pdf,annex.pdf,invoice.pdf,plan.pdf,letter.pdf: from {v}; merged_name,output_pdf=of:all.pdf,bundle.pdf,complete.pdf,package.pdf,dossier.pdf: as {v}/into {v}
[[merge|join|combine|put together] {pdf_files} [into|as] {merged_name}|[make|create] {merged_name} [from|out of] {pdf_files}]
[they want [one file|a single document]: {pdf_files} as {merged_name}|[can|could] you turn {pdf_files} into {merged_name}?|[nobody|no one] wants so many attachments, so {merged_name} should [contain|hold] {pdf_files}]
{merged_name} = {pdf_files}
{pdf_files} -> {merged_name}[ please|]

paper|ocr_image recognise_text scan_to_text|read the text of a picture|read|text
Recognises the text in a picture or scan.|OCR of an image
scan_file,picture=of:scan01.png,receipt.jpg,whiteboard.jpg,letter-page2.tiff,menu.png,card.jpg,form.tiff,sign.jpg: of {v}; script_language,text_language?=language: in {v}; keep_layout,preserve_lines?=flag:keeping the layout,with the line breaks~as running text,ignoring the layout
[[read|recognise|extract|get] the text [in|on|of|from] {scan_file}|[run|do] OCR on {scan_file}|[turn|convert] {scan_file} into text]
[I can't [copy|select] anything in {scan_file}, what [does it say|is written there]?|what is [written|printed] on {scan_file}?|somebody photographed it - [can|could] you read {scan_file}?]
{scan_file} [as text|: ocr please|says what?]
{scan_file} is {script_language}, [recognise|read] it

media|generate_image draw_picture make_illustration|draw a picture|do
Makes a picture from a description.|Image generation
image_prompt,picture_of=phrase: of {v}; aspect_ratio,shape?=enum:square=as a square,portrait=upright,landscape=wide; art_style,look?=enum:photo=as a photo,watercolor=in watercolours,cartoon=as a cartoon,sketch=as a pencil sketch; variants,how_many_images?=int:2-8: {v} variants/in {v} versions
[[draw|paint|generate|create|make] [me|] [a|an image of|a picture of|an illustration of] {image_prompt}|[show|imagine] {image_prompt} as a picture]
[I need [an illustration|a picture] for my talk: {image_prompt}|what would {image_prompt} look like? [Draw it|Make a picture]|[can|could] you come up with an image of {image_prompt}?]
{image_prompt} [- draw that|: picture please|, an image]
{image_prompt}, {art_style}, {aspect_ratio}

media|transcribe_audio speech_to_text write_down_recording|write down a recording|read|text
Turns speech into text.|Transcribes a recording
recording,audio_file=of:interview.mp3,memo-7.m4a,lecture.wav,call.ogg,voicemail.mp3,meeting.m4a,podcast.mp3: of {v}; spoken_language,speech_language?=language: in {v}; name_speakers,diarize?=flag:with the speakers named,telling speakers apart~without speakers,not telling speakers apart
[[transcribe|write down|type up] {recording}|[turn|convert] {recording} into [text|writing]|[give|get] me a transcript of {recording}]
[what [is said|are they saying] in {recording}?|I have no time to listen to {recording}, [give|get] me the words|[could|can] you type out {recording}?]
{recording} [transcript|: speech to text|as text, please]
{recording} is {spoken_language}, [write it down|transcript], {name_speakers}

media|speak_text text_to_speech narrate|turn text into speech|do
Reads text aloud into an audio file.|Text to speech
spoken_text,script_text=message; voice_name,speaker_voice?=enum:alto=a low female voice,soprano=a high female voice,tenor=a high male voice,bass=a deep male voice: with {v}; speech_speed,tempo?=enum:slow=slowly,normal=at normal speed,fast=quickly; audio_name,save_audio_as=of:greeting.mp3,intro.wav,notice.mp3,answer.ogg,welcome.wav: as {v}/in {v}
[[say|speak|narrate|read out] {spoken_text} [into|in] {audio_name}|[make|record|create] {audio_name} [with|saying] {spoken_text}]
[for the answering machine I need {audio_name}, [saying|it should say] {spoken_text}|[can|could] you turn {spoken_text} into speech, [as|file] {audio_name}?|people should hear {spoken_text}, save [that|the sound] as {audio_name}]
{audio_name}: "voice over", {spoken_text}
{spoken_text} as speech, {audio_name}[, {speech_speed}|]

lingo|translate_text convert_language|translate a text|read|translation
Translates text into a language.|Renders a sentence in another language
source_text,original=message; into_language,translate_to=language: into {v}; from_language,source_lang?=of:English,Danish,Welsh,Latin: from {v}; politeness,formality?=enum:formal=politely,informal=casually
[[translate|render|put] {source_text} [into|to] {into_language}|[how|what] [do you say|is] {source_text} in {into_language}?|[say|write] {source_text} in {into_language}]
[my [neighbour|guest] only understands {into_language}; how would I say {source_text}?|I need {source_text} in {into_language} for a [sign|card]|[can|could] you give me the {into_language} for {source_text}?]
{into_language}: {source_text}
{source_text} [-> {into_language}|in {into_language} please]

reckon|divide quotient split_evenly|divide numbers|read|result
Divides one number by another.|Quotient of two numbers
dividend,numerator,a=int:21-9000; divisor,denominator,b=int:2-99
[[what is|what's|how much is|compute|calculate] {dividend} [divided by|over] {divisor}[?|]|divide {dividend} by {divisor}]
[well, {dividend} [euros|sweets|pages] for {divisor} people, how many does each get?|how often does {divisor} go into {dividend}?|if we split {dividend} evenly among {divisor}, what is one share?]
{dividend} / {divisor}[ =|]
{dividend} shared [by|among] {divisor}

reckon|power raise_to exponent|raise a number to a power|read|result
Raises a number to a power.|Base and exponent
base_number,x=int:2-40; exponent_value,n=int:2-12
[[what is|what's|compute|calculate] {base_number} to the power of {exponent_value}[?|]|[raise|take] {base_number} to the power of {exponent_value}]
[how much is {base_number} multiplied by itself, exponent {exponent_value}?|I need base {base_number}, exponent {exponent_value}|if the base is {base_number} and the exponent {exponent_value}, what comes out?]
{base_number} ^ {exponent_value}
with exponent {exponent_value}, what [becomes of|is] {base_number}?

reckon|convert_unit unit_converter change_units|convert a unit|read|result
Converts a measure into another unit.|Unit conversion
measure_value,from_value=weight; unit_from,source_unit=enum:mi=miles,ft=feet,in=inches,yd=yards,nmi=nautical miles; unit_to,target_unit=enum:km=kilometres,m=metres,cm=centimetres,mm=millimetres
[[convert|turn|change] {measure_value} {unit_from} [to|into] {unit_to}|[how many|how much in] {unit_to} [is|are] {measure_value} {unit_from}?|what is {measure_value} {unit_from} in {unit_to}?]
[the [map|manual|label] says {measure_value} {unit_from} but I [think|measure] in {unit_to}|[could|can] you express {measure_value} {unit_from} in {unit_to}?|it has {measure_value} {unit_from}; I need that in {unit_to}]
{measure_value} {unit_from} [= ? {unit_to}|in {unit_to}|to {unit_to}]
in {unit_to}, [how much|what] is {measure_value} {unit_from}?

dates|days_between date_difference count_days|count days between dates|read|days
Days between two dates.|Difference of two days
first_date,date_from=start_date: from {v}; second_date,date_to=end_date: to {v}; workdays_only,skip_weekends?=flag:only working days,without weekends~weekends too,all days
[[how many days are there|how long is it] from {first_date} to {second_date}?|[count|work out] the days [from|between] {first_date} [to|and] {second_date}]
[the loan ran from {first_date} until {second_date}, how many days [is|was] that?|I have to wait from {first_date} to {second_date}. How long is that in days?|what is the [gap|distance] between {first_date} and {second_date}?]
{first_date} - {second_date} [days?|in days, please|: how many days?]
{second_date} minus {first_date}, {workdays_only}

dates|add_to_date date_plus shift_date|add time to a date|read|date
The date some time after another.|Adds days, weeks or months to a day
start_day,base_date=start_date: to {v}; time_count,add_number=int:2-90; time_unit,add_unit=enum:days,weeks,months,years
[[what [day|date] is|which date is] {time_count} {time_unit} after {start_day}?|add {time_count} {time_unit} to {start_day}|[go|count] {time_count} {time_unit} on from {start_day}]
[the warranty of {time_count} {time_unit} began on {start_day}, when does it end?|I signed on {start_day}, [notice|the term] is {time_count} {time_unit}; which day is that?|starting {start_day} it takes {time_count} {time_unit}, so [when|which date] is it over?]
{start_day} + {time_count} {time_unit}
{time_count} {time_unit} from {start_day} [is|makes] [what date|which day]?

mailbox|send_email compose_mail write_email|send an e-mail|do
Sends an e-mail.|Writes a mail to one address
mail_to,recipient_address=email: to {v}; mail_subject,subject_text=subject: with the subject {v}; mail_body,mail_text=message: saying {v}; cc_address,copy_to?=email: cc {v}/with a copy to {v}; request_receipt,read_receipt?=flag:with a read receipt,asking for confirmation~without a read receipt,no confirmation
[[send|write] [an e-mail|a mail|an email] to {mail_to}, subject {mail_subject}: {mail_body}|[mail|email] {mail_to} [about|under] {mail_subject}: {mail_body}]
[now {mail_to} [should|must] get a mail {mail_subject} [with|that says] {mail_body}|[can|could] you [tell|write] {mail_to} {mail_body}? The subject is {mail_subject}|I owe {mail_to} an answer: {mail_body}. Subject {mail_subject}]
to {mail_to} / {mail_subject} / {mail_body}
{mail_body} - [mail that|as an e-mail] to {mail_to}, subject {mail_subject}

mailbox|search_mail find_emails look_through_inbox|search the mail|list|title name date
Searches the mailbox.|Finds e-mails by words or sender
mail_query,mail_words=query: about {v}; sent_by,from_sender?=email: from {v}; unread_only,only_unread?=flag:only unread ones,which I haven't read~read ones too,whether read or not; since_day,received_after?=start_date: since {v}/after {v}
[[search|look through] my [mail|mails|inbox] for {mail_query}|[find|show] [the|all] [mails|e-mails] [about|on] {mail_query}|[which|what] [mails|e-mails] do I have about {mail_query}?]
[did anyone [write|mail] me about {mail_query}?|I got [something|a mail] about {mail_query} but can't find it in the inbox|[is|was] there any mail [on|about] {mail_query}?]
{mail_query} [in my inbox?|: mails about it|- search the mail]
mails from {sent_by} about {mail_query}

mailbox|archive_mail file_away move_to_folder|move a mail to a folder|do
Moves a mail into a folder.|Files a mail
mail_id,message_no=id:msg; mail_folder,into_folder=of:Archive,Travel,Invoices,Family,Later,Spam,Projects,Receipts: to {v}/into {v}; mark_seen,mark_read?=flag:and mark it as read,marked as seen~leaving it unread,still unread
[[move|file|put|sort] [mail|message|] {mail_id} [in|into|to] [the folder|] {mail_folder}|[drop|throw] {mail_id} into {mail_folder}]
[look, {mail_id} [belongs|should be|should go] in {mail_folder}|my inbox is full, so {mail_id} to {mail_folder}|why is {mail_id} still in the inbox? [Into|Off to] {mail_folder} with it]
{mail_id} -> {mail_folder}
{mail_folder} [is the place for|for] {mail_id}[, {mark_seen}|]

chatroom|post_in_channel send_channel_message channel_post|write in a channel|do
Posts a message in a chat channel.|Writes to a team channel
chat_channel,target_channel=of:#standup,#launch,#helpdesk,#platform,#kudos,#hiring,#backend,#watercooler: in {v}; chat_text,post_text=message; mention_all,ping_everyone?=flag:and mention everyone,pinging all~without mentions,pinging nobody; reply_in_thread,thread_id?=id:thr: in the thread {v}
[[post|write|send|say] {chat_text} [in|to] {chat_channel}|[tell|let] {chat_channel} [that|know|]: {chat_text}|[announce|drop a line] in {chat_channel}: {chat_text}]
[everybody in {chat_channel} should [read|see] this: {chat_text}|[could|can] you put {chat_text} in {chat_channel}?|they're waiting in {chat_channel}, so [say|write] {chat_text}]
{chat_channel} [<- {chat_text}|: {chat_text}]
{chat_text} - {chat_channel}[, {mention_all}|]

chatroom|create_channel new_channel open_room|make a channel|do
Makes a chat channel.|Opens a new room for a team
new_channel_name,room_title=slug: called {v}; first_members,invite_people?=list:first_name: with {v}/inviting {v}; private_room,is_private?=flag:private,only by invitation~open to all,not private; room_purpose,purpose_text?=topic: about {v}/for {v}
[[create|make|open|start|set up] a [channel|chat channel] [called|named|] {new_channel_name}|[new|another] channel: {new_channel_name}]
[we need [a place|somewhere] to talk, [name|call] the channel {new_channel_name}|[can|could] we have a channel {new_channel_name}?|too much noise in the big room - a [new|separate] channel {new_channel_name}, please]
{new_channel_name} [: create that channel|as a new channel]
channel {new_channel_name} [for|with] {first_members}[, {private_room}|]

chatroom|read_channel channel_history last_messages|read a channel|list|text author
Latest messages of a channel.|Reads what was written in a chat room
chat_channel,source_channel=of:#standup,#launch,#helpdesk,#platform,#kudos,#hiring,#backend,#watercooler: of {v}; message_count,last_n?=int:5-80: the last {v}/{v} messages; written_by,only_from?=first_name: by {v}/from {v}
[[show|read|get] [me|] [the latest|what was written|the messages] in {chat_channel}|what [did I miss|is going on|is new|do they say] in {chat_channel}?|catch me up on {chat_channel}]
[I was [away|in a meeting], what happened in {chat_channel}?|[did anyone write|has anyone written] [anything|something] in {chat_channel}?|[can|could] you look [into|at] {chat_channel} for me?]
{chat_channel} [messages?|: what's new?|history please]
[what did {written_by} [say|write] in {chat_channel}?|last {message_count} in {chat_channel}, only {written_by}]

diary|create_event add_appointment schedule_meeting|put an event into the calendar|do
Puts an event into the calendar.|Makes an appointment
event_title,appointment=title: called {v}; event_day,day_of_event=start_date: on {v}; event_time,begins_at=time: at {v}; event_minutes,how_long?=int:21-180: for {v} minutes; event_guests,invite?=list:first_name: with {v}
[[schedule|book|add|create|set up|plan] {event_title} on {event_day} at {event_time}|[put|enter] {event_title} [in|into] [my|the] calendar, {event_day}, {event_time}]
[okay, {event_title} [is|takes place] on {event_day} at {event_time}, [note it|put it in my calendar]|[can|could] you block {event_day} {event_time} for {event_title}?|we finally agreed on {event_day} at {event_time} for {event_title}, add it]
{event_title} {event_day} {event_time}
{event_day} {event_time}: {event_title}, {event_minutes} [minutes|min]

diary|list_events agenda whats_on|see what is in the calendar|list|title time
Events of a day.|Shows the calendar
agenda_day,which_day=date: on {v}; calendar_name,diary_of?=of:work,family,team,school,sports: in the calendar {v}; with_declined,declined_too?=flag:with those I declined,declined ones too~without those I declined,no declined ones
[[what is|what's|what do I have] in my [calendar|diary] {agenda_day}?|[show|list|read] my [appointments|events|meetings|agenda] {agenda_day}|what have I got [on|planned] {agenda_day}?]
[someone wants to see me {agenda_day}, [am I busy|what's on already]?|do I have [anything|meetings|appointments] {agenda_day}?|is {agenda_day} [full|free|busy] in my calendar?]
{agenda_day} [agenda|: appointments?|, what's on?]
{calendar_name} calendar {agenda_day}[?|]

people|find_contact look_up_person contact_search|look up a contact|read|name phone email
Looks a person up in the address book.|Finds phone and e-mail of somebody
contact_name,who=name: of {v}; detail_wanted,which_detail?=enum:phone=phone number,email=mail address,birthday=date of birth,company=employer: only the {v}
[[look up|find|show|get] [the contact|] {contact_name} [in my contacts|in the address book]|[how|where] can I reach {contact_name}?|open the contact {contact_name}]
[I want to [congratulate|thank] {contact_name}, what do my contacts say?|do [we|I] have {contact_name} in the address book?|[need|want] to get hold of {contact_name}, what have we got?]
{contact_name} [contact?|: address book|- how to reach?]
[what is|I need] the {detail_wanted} of {contact_name}

drive|share_drive_file give_file_access|share a file of the drive|do
Lets a person open a file of the drive.|Shares a document
drive_file,shared_document=filename; share_with,person_mail=email: with {v}; access_level,may_do?=enum:view=to look at only,comment=to comment on,edit=to change; share_until,access_ends?=end_date: until {v}
[[share|open up] {drive_file} with {share_with}|[give|grant] {share_with} access to {drive_file}|let {share_with} [see|into] {drive_file}]
[so {share_with} [can't open|has no access to|asks for] {drive_file}, [fix that|share it]|[could|can] {share_with} get {drive_file} from our drive?|for the meeting {share_with} [should|must] be able to open {drive_file}]
{drive_file} -> {share_with}[, share|]
{share_with} [gets|should get] {drive_file} {access_level}

forms|create_form_question add_question survey_question|add a question to a form|do
Adds a question to a form or survey.|Puts a question on a questionnaire
form_name,survey=of:Lunch poll,Exit interview,Course feedback,Sign-up,Bug report,Guest survey: to {v}; question_text,ask_for=of:How did you hear of us,What did you like best,What should we change,Would you come again,What do you eat,How was the room,Who recommended us,What is your shirt size,Which day suits you,Any other remarks: asking {v}; answer_type,input_kind=enum:text=free text,choice=one of several,rating=stars,date=a day,yes_no=yes or no: as {v}; is_required,mandatory?=flag:mandatory,must be answered~optional,may be left out
[[add|put] [a|the] question "{question_text}" [to|on] [the form|] {form_name}, {answer_type}|[ask|have] "{question_text}" in {form_name}, [answer|answered by] {answer_type}]
[well, {form_name} [should|must] [also|] ask "{question_text}", {answer_type}|[can|could] we ask "{question_text}" in {form_name}? [Type|As] {answer_type}|one thing is missing in {form_name}: "{question_text}" ({answer_type})]
{form_name} + "{question_text}" [/ {answer_type}|({answer_type})]
{answer_type} question "{question_text}", {form_name}[, {is_required}|]

forms|survey_results form_answers response_summary|see the answers of a form|read|quantity text
Answers people gave in a form.|Results of a survey
form_name,survey=of:Lunch poll,Exit interview,Course feedback,Sign-up,Bug report,Guest survey: of {v}; answered_since,from_day?=start_date: since {v}; result_view,shown_as?=enum:summary=in short,table=as a table,chart=as a diagram
[[show|get|give me|open] the [results|answers|responses] of {form_name}|how did people answer in {form_name}?|[how many|who] [answered|filled in] {form_name}?]
[now {form_name} is [closed|over], what came out?|I'm curious [what|how] they answered {form_name}|[did anyone reply|has anyone replied] to {form_name}?]
{form_name} [results?|: what came out?|answers please]
{form_name}, answers since {answered_since}
`
