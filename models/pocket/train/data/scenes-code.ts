// Scenes of programming: files, git, checks, packages, notebooks, language servers, issues, reviews, wikis. The notation is in scenes.ts.
export const codeScenes = `
coder|read_file read_source get_file_contents|read a file|read|text
Reads a file of the workspace.|Returns the contents of a source file|Opens a file to look at it
target_file,file_path,filename=file_path: of {v}; start_line,offset?=int:21-400: from line {v}/starting at line {v}; max_lines,line_limit?=int:21-200: at most {v} lines/no more than {v} lines
[[read|open|cat|print|show me] {target_file}|[let me see|I want to look at|get me] [what's inside|the code in|the contents of] {target_file}|go through {target_file} and tell me what it does]
[what [is|stands] in {target_file}?|[can you|could you] [pull up|take a look at] {target_file}[ for me|]?|the crash comes from somewhere in there, so [open|read] {target_file} first]
{target_file} [please, I [need|want] to read it|- [show|open] that|says what exactly?]
[just {max_lines} lines of {target_file} are enough, begin at {start_line}|of {target_file}, from {start_line} on, {max_lines} lines]

coder|write_file create_file save_new_file|write a new file|do
Writes a file with the given content.|Creates a file|Saves text under a path
path,dest_path,new_file=file_path: into {v}/as {v}; content,file_text,source=code: with the content {v}; executable,exec_bit?=flag:and make it executable,with the exec bit~without the exec bit,not executable
[[create|write|add|make] [a file|a new file|] {path} [with|containing] {content}|[put|save|store] this [in a new file|under] {path}: {content}]
[we [still lack|don't have] {path} yet, it should [contain|hold] {content}|there should be a file {path} [which|that] [reads|says] {content}|I need {path}. [Contents|The whole content]: {content}]
{path} [is missing, [create|write] it with|(new file)|, new, just one snippet:] {content}
{content} [goes into|- save that as|is all that should be in] {path}

coder|edit_file str_replace apply_edit|edit a file|do
Replaces one text in a file by another.|Edits a file: old text, new text|Changes a passage of a file
file_path,path,target_file=file_path: in {v}; old_text,old_string,search=of:timeout = 30,debug=True,let total = 0,return null,port 3000,import axios,log_level info,max_size 512,color red,await sleep(5),== None,var i,TODO fix,assert x > 0; new_text,new_string,replacement=of:timeout = 90,debug=False,let total = 1,return undefined,port 8081,import ky,log_level warn,max_size 2048,color navy,await sleep(50),is None,const i,done,assert x >= 0; replace_all,every_match?=flag:everywhere it occurs,all occurrences~only the first one,first occurrence only
[[replace|swap] \`{old_text}\` [with|by] \`{new_text}\` in {file_path}|[edit|patch|modify] {file_path}: \`{old_text}\` [->|becomes|must be] \`{new_text}\`|[in|inside] {file_path} [turn|change] \`{old_text}\` [into|to] \`{new_text}\`]
[I [typed|wrote] \`{old_text}\` in {file_path} but [meant|it ought to be] \`{new_text}\`|why does {file_path} still say \`{old_text}\`? It [should|has to] say \`{new_text}\`|the reviewer wants \`{new_text}\` instead of \`{old_text}\` in {file_path}]
{file_path} [: s/{old_text}/{new_text}/|has \`{old_text}\`, [make that|correct it to] \`{new_text}\`|- \`{old_text}\` out, \`{new_text}\` in]
\`{new_text}\` [belongs|goes] where {file_path} [has|says] \`{old_text}\`[, {replace_all}|]

coder|append_to_file add_at_end append_text|append to a file|do
Adds text at the end of a file.|Appends to a file and keeps what is there
filename,file_path,log_file=file_path: of {v}/to {v}; addition,text_block,chunk=code; newline_first,blank_line?=flag:after a blank line,with an empty line before~without an empty line,directly after the last line
[[append|tack on] {addition} to {filename}|[add|put] {addition} [at|to] the [end|bottom] of {filename}|[after|below] everything [else|] in {filename} [add|write] {addition}]
[the file {filename} [should|must] [end|finish] with {addition}, [keep the rest|leave the rest alone]|[one more thing|something] [at the end of|at the bottom of] {filename}: {addition}]
{filename} [+= {addition}|, last line: {addition}|gets {addition} [at the end|as its last lines]]
{addition} [goes [below|under] all the rest|at the very end] of {filename}

coder|delete_file remove_file rm_path|delete a file|do
Deletes a file.|Removes a path from the workspace
doomed_path,path,file=file_path; to_trash,use_trash?=flag:into the trash,keeping it in the trash~for good,without the trash
[[delete|remove|rm|erase|get rid of] {doomed_path}|[throw|chuck] {doomed_path} away|[kill|drop] the file {doomed_path}]
[nobody [uses|imports|needs] {doomed_path} [any more|now], [so it can go|drop it|clean it up]|why is {doomed_path} still [here|around]? [Remove it|Out with it]]
{doomed_path} [can go|is dead code, delete it|must disappear|- rm|was a mistake, take it away]
[I'd rather not have|we don't want] {doomed_path} in the repo, {to_trash}

coder|list_directory ls list_dir|list a folder|list|name
Lists what a folder holds.|Shows files and subfolders of a directory
dir_path,folder,root=directory: of {v}; show_hidden,hidden?=flag:with hidden files,dotfiles too~without hidden files,no dotfiles; max_depth,levels?=int:2-6: {v} levels deep/down to {v} levels
[[list|ls|show] [the folder|the directory|] {dir_path}|[show|tell] me [what is in|which files lie in|which files there are in] {dir_path}]
[[what|which files] [do we have|are there|live] [in|under] {dir_path}?|is {dir_path} empty[ or what|]?|I have no idea how {dir_path} is organised, give me an overview]
{dir_path} [content?|, list it|- what files are there?]
[tree {dir_path} {max_depth} levels|the tree under {dir_path}, {max_depth} levels deep]

coder|glob_files find_by_name match_paths|find files by name|list|path
Finds files whose names match a glob.|Paths that match a pattern such as *.md
glob_pattern,mask,wildcard=of:**/*.ts,src/**/*.py,*.md,**/*.test.js,docs/**/*.rst,**/Dockerfile,*.lock,lib/*.rb,**/*.sql,config/*.yaml,**/*_spec.go,assets/*.svg; base_dir,search_root?=directory: under {v}/below {v}
[[find|glob|locate|look up] [all|every file|] {glob_pattern}|[which|what] [files|paths] match {glob_pattern}?|[collect|gather] [all|the] paths that match {glob_pattern}]
[I [need|want] [a list of|] everything [called|named] {glob_pattern}|[where|in what places] do we have {glob_pattern} [files|]?|are there any {glob_pattern} [around|left|at all]?]
{glob_pattern} [- [which|what] files?|, give me the paths|matches what?]
[in {base_dir}: {glob_pattern}|under {base_dir} [find|look for] {glob_pattern}|[any|some] {glob_pattern} in {base_dir}?]

coder|grep_code search_text ripgrep_search|search the code|list|path text
Searches file contents for a regular expression.|Lines that contain a text|Greps the code base
regex,expression,needle=of:TODO,FIXME,eval\\(,console\\.log,fetchUser,legacy_auth,MAX_RETRY,deprecated,print\\(,SELECT .* FROM,new Date,process\\.env,unsafe,sleep\\(; within_path,scope_dir?=directory: in {v}/under {v}; context_lines,around?=int:2-12: with {v} lines around/and {v} lines of context; ignore_case,case_insensitive?=flag:ignoring case,upper or lower case~case-sensitive,exact case
[[grep|rg|search|scan] [the code|the sources|everything|] for \`{regex}\`|[find|show] [every line|all lines|each place] [with|containing] \`{regex}\`]
[[who|what code] [still|] uses \`{regex}\`?|does \`{regex}\` [appear|occur] anywhere[ in the code|]?|I [remember|saw] \`{regex}\` somewhere, [where was it|find it]|before I refactor, how often do we have \`{regex}\` and where]
[rg "{regex}" {within_path}|in {within_path}, [which lines have|look for] \`{regex}\`|is there \`{regex}\` [in|below] {within_path}?]
[every|each] hit of \`{regex}\`, {context_lines} lines around

gitty|commit_changes git_commit make_commit|commit the changes|do|commit
Commits the staged changes.|Makes a git commit with a message
commit_message,log_message=title: with the message {v}; stage_all,all_files?=flag:with all changes,staging everything~only what is staged,without staging more; sign_off,signed?=flag:signed,with signature~unsigned,without signature
[[commit|check in] [this|it|the changes|what we have] [as|with message|under] {commit_message}|[make|create|do] a commit {commit_message}|git commit -m {commit_message}]
[[I think|looks like] we are done here, commit[ it|]: {commit_message}|[can|could] you commit [that|my work] [with|as] {commit_message}?|the tests are green, so [record|save] this in git as {commit_message}]
{commit_message} [is the commit message, go ahead|- commit|, that's what the commit should be called]
commit {stage_all}: {commit_message}

gitty|create_branch new_branch git_branch|make a branch|do
Makes a new branch.|Starts a branch off another one
new_name,branch_name=of:fix/login-loop,feature/dark-mode,chore/deps,spike-grpc,hotfix-tax,feat/export,docs/intro,refactor/cart,perf/cache,release-prep; base,start_point?=of:main,develop,master,staging,trunk: from {v}/off {v}/based on {v}
[[make|create|start|cut|open] [a|a new] branch [called|named|] {new_name}|branch off [as|into] {new_name}|git branch {new_name}]
[[we|I] need [a fresh branch|somewhere to work], [name|call] it {new_name}|[can|could] you [set up|give me] a new branch {new_name}?|I don't want to do this on the shared branch; make one [named|called] {new_name}]
{new_name} [: new branch|doesn't exist yet, create the branch|as a new branch, please]
[branch {base} -> {new_name}, a new one|from {base}, [fork|cut] {new_name}|new branch {new_name}, [starting at|on top of] {base}]

gitty|switch_branch checkout_branch git_switch|switch to a branch|do
Switches to a branch that exists.|Checks out a branch
branch,ref_name=of:main,develop,staging,trunk,feature/search,fix/typo,release-4,hotfix-mail,feat/upload,docs/setup; stash_first,autostash?=flag:stashing my changes first,with autostash~without stashing,leaving changes as they are
[[switch|go|change|hop|jump] [over |back |]to [the branch|branch|] {branch}|check out {branch}|git switch {branch}]
[I [have to|want to] [work|continue] on {branch} now|[can we|let's] [move|get] onto {branch}|[enough of|done with] this branch, back to {branch}[ please|]]
{branch} [is the one I want checked out|, check it out|- switch]
[put me on|bring the work tree to] {branch}[, {stash_first}|]

gitty|delete_branch remove_branch prune_branch|delete a branch|do
Deletes a branch.|Removes a branch, also on the server if wanted
dead_branch,branch,name=of:fix/login-loop,feature/dark-mode,chore/deps,spike-grpc,hotfix-tax,feat/export,old-ui,test-ci,refactor/cart,tmp-demo; on_server,remote_too?=flag:also on the server,remote as well~only locally,not on the server; forced,even_unmerged?=flag:even if unmerged,by force~only if merged,without force
[[delete|drop|remove|prune] [the branch|branch|] {dead_branch}|[throw|take] the branch {dead_branch} away|git branch -d {dead_branch}]
[branch {dead_branch} [was merged|is stale|has no use any more] - [get rid of the branch|the branch can go]|do we still need {dead_branch}? If not - and I think not - delete it|too many branches here, start with [deleting|removing] {dead_branch}]
{dead_branch} [can be deleted|branch: remove|goes away][, {on_server}|]
{forced}, [remove|delete] branch {dead_branch}

gitty|list_branches show_branches branches|list branches|list|branch date
Lists the branches of the repository.|Shows which branches there are
which,where_from=enum:local=on my machine,remote=on the server,all=everywhere: {v}; merged_into,merged_to?=of:main,develop,master,staging: merged into {v}/already in {v}
[[list|show] [the|] branches {which}|[what|which] branches [are there|do we have] {which}?|git branch, {which}]
[I [forgot|don't remember] what my branch was called, show those {which}|[can|could] I see the branches {which}?|before cleaning up I [want|need] a list of branches {which}]
{which}, [list|show] [branches|the branches]
[which branches {which} [are|have been] merged into {merged_into}?|branches {which} [that|which] {merged_into} [has|contains] already]

gitty|show_diff git_diff changes_of|see what changed|read|text
Shows changes in the work tree.|Difference to another branch or to the last commit
changed_file,only_path=file_path: of {v}/in {v}; against,compare_to?=of:main,develop,master,staging,v2.1.0: against {v}/compared to {v}; staged_only,cached?=flag:only what is staged,staged changes~not staged ones,unstaged changes
[[diff|git diff] {changed_file}|[show|give] me [the diff|the changes|what is different] [in|of] {changed_file}|[what|which lines] [did I change|has changed|is new] in {changed_file}?]
[I [lost track|no longer know] what I did to {changed_file}, show me|[did|have] I [touch|touched] anything in {changed_file}?|[before I commit|for the review], the changes [of|to] {changed_file}]
{changed_file} [: what changed?|, the difference please|diff]
[diff {changed_file} vs {against}|how does {changed_file} differ from {against}?|compare {changed_file} [to|with] [the one on|] {against}]

gitty|commit_history git_log recent_commits|see the history|list|commit author message
Lists commits, newest first.|History of the repository
how_many,max_count=int:21-90: {v} of them/the last {v}; author_name,by_author?=first_name: by {v}/from {v}; touching,file_filter?=file_path: touching {v}/that changed {v}
[[show|list|print] the [last|latest|newest] {how_many} commits|git log -{how_many}|[give me|fetch] {how_many} [entries|commits] of the history]
[what [happened|was done] in the last {how_many} commits?|I was on holiday, what are the {how_many} [newest|most recent] commits?|[commit log|history], {how_many} [entries|deep]]
{how_many} [commits back, what is there?|latest commits]
[what did {author_name} commit? The last {how_many}|the last {how_many} commits of {author_name}]

gitty|stash_changes git_stash shelve|put changes aside|do
Puts the uncommitted changes aside.|Stashes the work tree under a label
label,stash_note=phrase: as {v}/labelled {v}; untracked,with_new_files?=flag:new files too,including untracked files~without untracked files,not the new files
[[stash|shelve|park] [my changes|this|everything|the work] [as|under the label|under] {label}|git stash push -m "{label}"|put [my changes|this] aside as {label}]
[I [have to|must] fix something [else|urgent] first, [keep|park] this as {label}|[can|could] you [tuck|put] my edits away under the name {label}?|not ready to commit, so stash it, label {label}]
{label}: [stash|new stash|park the changes under that]
[set my half-done work aside|hide my edits for now] ({label})[, {untracked}|]

gitty|restore_stash stash_pop unshelve|bring stashed changes back|do
Brings changes back from a stash.|Applies a stash to the work tree
stash_index,entry=int:1-20: number {v}/entry {v}; keep_entry,keep?=flag:and keep the entry,without dropping it~and drop the entry,removing it from the list
[[apply|pop|restore|unstash|unshelve] stash {stash_index}|[bring|get] back [the changes in|what is in] stash {stash_index}|git stash apply, {stash_index}]
[the hotfix is out, [give me back|I want back] stash number {stash_index}|[can|could] you [put|bring] stash {stash_index} back [into|in] my work tree?|my old edits are in stash {stash_index}, [I need them again|take them out]]
stash {stash_index} [back|again|into the work tree][, {keep_entry}|]
[I'd like to go on with|back to] what I put aside as stash {stash_index}

gitty|create_tag git_tag tag_release|tag a commit|do
Puts a tag on a commit.|Marks a release in git
tag_name,release_tag=of:v1.4.0,v2.0.0-rc1,v3.2.7,2024.11,beta-5,v0.9.1,nightly-88,v10.0.3; at_commit,sha?=of:9fc2e1a,4b7d003,e81aa6c,07f5b92,c3d91e4,a60b7f8: at {v}/on commit {v}; tag_message,annotation?=title: annotated {v}/with the text {v}
[[tag|mark] [this|the current state|HEAD] [as|with] {tag_name}|[create|set|make|add] [a|the] tag {tag_name}|git tag {tag_name}]
[the release is [out|done|approved], so [put|set] the tag {tag_name}|we [want|have] to find this state again - call it {tag_name}, as a tag|[can|could] you tag [it|that] {tag_name}?]
{tag_name} [as a git tag|needs a tag|: tag it]
[tag {at_commit} {tag_name}|commit {at_commit} [is|becomes|gets] {tag_name}|the tag {tag_name} should point to {at_commit}]

gitty|revert_commit undo_commit back_out|revert a commit|do
Undoes a commit by a new one.|Backs out a change
bad_commit,sha,revision=of:9fc2e1a,4b7d003,e81aa6c,07f5b92,c3d91e4,a60b7f8,5d2e9b0,f18c447; no_commit,leave_uncommitted?=flag:without committing yet,leaving it uncommitted~committing right away,with a commit
[[revert|undo|back out|take back] [commit|] {bad_commit}|git revert {bad_commit}|[roll|turn] back [what|the thing that] {bad_commit} did]
[since {bad_commit} [nothing works|the page is blank|login fails], [undo it|take it back]|commit {bad_commit} [was a mistake|broke the build], revert|why did we ever merge {bad_commit}? [Back it out|Undo that one]]
{bad_commit} [out again|: revert|must be undone][, {no_commit}|]
[I want|we need] the code without {bad_commit}

checks|run_tests test_suite execute_tests|run the tests|read|status output
Runs the tests of a path.|Executes a test suite and reports failures
test_path,suite=of:tests/api,src/cart,packages/core,tests/unit,e2e/login,spec/models,tests/test_tax.py,web/checkout: in {v}/of {v}; name_filter,only_matching?=of:refund,login,rounding,upload,timezone,retry: matching {v}/with {v} in their names; coverage,with_coverage?=flag:with coverage,measuring coverage~without coverage,no coverage
[[run|execute|start] the tests [in|of|under] {test_path}|test {test_path}|[check|see] [whether|if] the tests [in|of] {test_path} [pass|still pass]]
[[do|did] the tests [of|in] {test_path} [pass|break]?|I [changed|rewrote] quite a bit, are the {test_path} tests [green|still green]?|nothing should [fail|be red] in {test_path}, run it to be sure]
{test_path} [tests please|- red or green?|: run tests]
only the {name_filter} tests in {test_path}

checks|lint_code run_linter check_style|lint code|list|path message
Checks code for mistakes and bad style.|Runs the linter over a path
lint_path,target=directory: in {v}/over {v}; auto_fix,fix?=flag:and fix what can be fixed,with automatic fixes~without fixing anything,only reporting; max_warnings,allowed?=int:2-90: allowing {v} warnings/with at most {v} warnings
[[lint|run the linter [on|over]] {lint_path}|[check|inspect] {lint_path} for [style problems|lint errors|bad style]|eslint {lint_path}]
[does the linter [complain|grumble] about [anything in|] {lint_path}?|CI [says|claims] there are lint [errors|warnings], [look at|it must be] {lint_path}|[any|are there] lint warnings in {lint_path}?]
{lint_path}: [lint|linter please|is it lint-clean?]
lint {lint_path} {auto_fix}

checks|format_code prettify reformat|format code|do
Formats source code.|Brings files into the standard layout
source_path,format_target=file_path; indent_width,tab_size?=int:2-8: with {v} spaces/indented by {v}; quote_style,quotes?=enum:single=single quotes,double=double quotes: with {v}/using {v}
[[format|prettify|reformat|tidy up the layout of] {source_path}|run the formatter [on|over] {source_path}|prettier --write {source_path}]
[the file {source_path} [is badly indented|looks messy|has mixed indentation], [format it|make it neat]|the [spacing|indentation] in {source_path} is [awful|all over the place], [fix that|bring it into shape]|[can|could] you [format|beautify] {source_path}?]
{source_path}: [formatter|pretty-print it|layout please]
[with {quote_style}, please format {source_path}|I want {source_path} formatted with {quote_style}]

checks|build_project compile make_build|build a project|do
Compiles a project.|Builds a target of the workspace
build_target,project_name=slug; profile,build_mode=enum:debug=debugging,release=production/optimised: for {v}/in {v} mode; clean_first,from_scratch?=flag:from scratch,after a clean~incrementally,without cleaning
[[build|compile] {build_target} [for|in mode] {profile}|[make|produce|I need] a {profile} build of {build_target}]
[does {build_target} [still|] [compile|build]? Use {profile}|we [ship|demo] in an hour, so [build|compile] {build_target}, {profile}|I'd like [binaries|a binary] of {build_target}, {profile}]
{build_target} {profile} [build|compile it][, please|]
{profile}: {build_target}, {clean_first}

deps|install_package add_dependency npm_install|install a package|do
Adds a package to the project.|Installs a dependency
package_name,dependency=of:lodash,requests,serde,fastapi,vitest,numpy,zod,tokio,rspec,express,pydantic,dayjs; version_spec,at_version?=version: at {v}/in version {v}; dev_only,as_dev?=flag:as a dev dependency,only for development~as a normal dependency,for production
[[install|add] [the package|the library|] {package_name}|[pull|bring] in {package_name}|npm i {package_name}]
[we [need|want|can't do this without] {package_name}, add it [to the project|to the dependencies]|it says module {package_name} not found, [install it|add it]|[can|could] you put {package_name} [in|into] our dependencies?]
{package_name} [as a new dependency|is missing, install it][, {dev_only}|]
[install {package_name}@{version_spec}|get {package_name} {version_spec} [installed|into the project]]

deps|remove_package uninstall drop_dependency|remove a package|do
Removes a package from the project.|Uninstalls a dependency
package_name,dependency=of:lodash,requests,moment,jquery,left-pad,numpy,request,six,bower,underscore,nose,chalk; keep_lockfile,lock_unchanged?=flag:leaving the lock file alone,without touching the lock file~and update the lock file,refreshing the lock file
[[uninstall|remove|drop|kick out|get rid of] {package_name}|npm rm {package_name}|[take|throw] {package_name} out of the [project|dependencies]]
[nothing [imports|uses] {package_name} [now|any more], [it can go|remove it]|do we [really|] [need|want] {package_name}? No - [drop it|uninstall it]|one dependency less: {package_name} [leaves|goes]]
{package_name} [out of the project|: uninstall|is not needed any longer, take it out][, {keep_lockfile}|]
I [wrote|have] a helper of our own, so we can do without {package_name}

deps|upgrade_package update_dependency bump_version|update a package|do
Updates a package to a newer version.|Raises the version of a dependency
package_name,module=of:lodash,requests,react,django,rails,numpy,webpack,typescript,spring,laravel,eslint,pandas; to_version,target_version=version: to {v}; allow_major,breaking_ok?=flag:even with breaking changes,allowing breaking changes~without breaking changes,only if nothing breaks
[[bump|upgrade|update|raise|move] {package_name} to {to_version}|[set|change] the version of {package_name} to {to_version}]
[there is a hole in our {package_name}, [we need|go to] {to_version}|[can|could] we [get|go] to {package_name} {to_version}?|version {to_version} of {package_name} [is out|came out yesterday], [let's take it|upgrade]]
{package_name} [->|to|should be at] {to_version}
[version {to_version} is what I want for {package_name}|our {package_name} is ancient, {to_version} please]

deps|outdated_packages check_updates list_outdated|see which packages are old|list|name version
Lists packages that have newer versions.|Shows outdated dependencies
manifest,lock_path=of:package.json,requirements.txt,Cargo.toml,go.mod,Gemfile,pyproject.toml,composer.json,pom.xml: in {v}; severity_only,kind_of_update?=enum:major,minor,patch: only {v} updates/just {v} ones
[[check|look] [in|at] {manifest} for [outdated|old] [packages|dependencies]|[list|show] [what is outdated|what could be updated] in {manifest}|which [packages|libraries] in {manifest} are [behind|old|out of date]?]
[how [old|stale] are the things in {manifest}?|[is|are] there [any|] newer versions of [what is in|the stuff in] {manifest}?|nobody has looked at {manifest} for a year, what has become outdated?]
{manifest}: [outdated?|anything newer?|what is behind?]
{severity_only} updates for {manifest}?

notebook|insert_cell add_cell new_cell|add a cell|do
Adds a cell to a notebook.|Inserts a cell after another
notebook_path,nb_file=of:sales.ipynb,churn.ipynb,intro.ipynb,explore.ipynb,model-v3.ipynb,weather.ipynb: to {v}/in {v}; after_cell,position_index=int:1-40: after cell {v}; cell_source,contents=code: with {v}; cell_type,kind?=enum:code=code cell,markdown=text cell/markdown cell,raw=raw cell: as a {v}
[[insert|add] {cell_source} [after|below] cell {after_cell} [of|in] {notebook_path}|[below|after] cell {after_cell} of {notebook_path} [I want|put] [a new one|another one]: {cell_source}]
[[there should be|we need] [one more|a new] cell after {after_cell} in {notebook_path}, [containing|namely] {cell_source}|something is missing between the cells of {notebook_path}: after {after_cell}, new, {cell_source}]
{notebook_path}, new cell [after|behind] {after_cell}: {cell_source}
{cell_source} [as a new cell|in a cell of its own], {notebook_path}, after {after_cell}

notebook|edit_cell set_cell_source overwrite_cell|change a cell|do
Replaces the source of a notebook cell.|Overwrites a cell
notebook_path,nb_file=of:sales.ipynb,churn.ipynb,intro.ipynb,explore.ipynb,model-v3.ipynb,weather.ipynb: of {v}; cell_number,index=int:1-40: cell {v}; new_source,replacement=code: with {v}
[[change|set|rewrite] cell {cell_number} [of|in] {notebook_path} to {new_source}|[overwrite|replace] [what is in|] cell {cell_number} of {notebook_path} [by|with] {new_source}]
[cell {cell_number} of {notebook_path} [is wrong|does not work], it [should|must] [be|read] {new_source}|[can|could] you make cell {cell_number} in {notebook_path} say {new_source}?|I found the bug in {notebook_path}: cell {cell_number} ought to be {new_source}]
{notebook_path} cell {cell_number} [=|becomes|:] {new_source}
{new_source} [instead of|replaces] what cell {cell_number} of {notebook_path} [has now|says]

notebook|run_cell execute_cell evaluate_cell|run a cell|read|output
Runs a cell of a notebook.|Executes one cell and returns its output
notebook_path,nb_file=of:sales.ipynb,churn.ipynb,intro.ipynb,explore.ipynb,model-v3.ipynb,weather.ipynb: in {v}; cell_number,index=int:1-40: cell {v}; restart_kernel,fresh_kernel?=flag:with a fresh kernel,after a kernel restart~in the running kernel,without a restart
[[run|execute|evaluate] cell {cell_number} [of|in] {notebook_path}|[run|start] {notebook_path}, cell {cell_number}|[press|hit] play on cell {cell_number} of {notebook_path}]
[what [comes out of|does] cell {cell_number} [of|in] {notebook_path} [give|print|]?|the plot in {notebook_path} is old, run cell {cell_number} again|[can|could] you execute cell {cell_number} in {notebook_path}?]
{notebook_path} cell {cell_number} [run|go|again please]
[I'd like to see|show me] the result of {cell_number} in {notebook_path}, {restart_kernel}

lsp|go_to_definition find_definition where_defined|find a definition|read|path text
Where a symbol is defined.|Jumps to the definition of a name
symbol,identifier=of:parseHeader,OrderService,useCart,load_config,TaxRule,sendMail,retryQueue,UserRepo,format_price,SessionStore; used_in,from_file?=file_path: as used in {v}/seen from {v}
[[go|jump] to [the definition of|where we define] {symbol}|[find|show] [the definition|the declaration] of {symbol}]
[where [is|do we define] {symbol}[ defined|]?|I see {symbol} everywhere but [where does it come from|where was it declared]?|which file [defines|declares] {symbol}?]
{symbol} [- where is it defined?|definition|: declared where?]
{used_in} calls {symbol}, [take me to its definition|where is that defined]?

lsp|find_references usages who_calls|find the uses of a symbol|list|path
Where a symbol is used.|All references to a name
symbol,identifier=of:parseHeader,OrderService,useCart,load_config,TaxRule,sendMail,retryQueue,UserRepo,format_price,SessionStore; include_declaration,with_decl?=flag:with the declaration,declaration included~without the declaration,leaving out the declaration; in_folder,limit_to?=directory: in {v}/within {v}
[[find|list|show] [all|the] [references|usages|callers] [of|to] {symbol}|who [calls|uses|references] {symbol}?]
[what [would|could] break if I [remove|touch] {symbol}? [List|Show] its callers|is {symbol} [used|called] [anywhere|at all]?|I'd like to know from where {symbol} is called]
{symbol} [usages|references|: who uses it?]
[who|what] in {in_folder} [uses|calls] {symbol}?

lsp|rename_symbol refactor_rename change_identifier|rename a symbol|do
Renames a symbol wherever it is used.|Gives a function or variable a new name
old_name,symbol=of:parseHeader,OrderService,useCart,load_config,TaxRule,sendMail,retryQueue,UserRepo,format_price,SessionStore; new_name,rename_to=of:readHeader,OrderManager,useBasket,read_settings,LevyRule,postMail,backoffQueue,UserStore,show_price,SessionCache: to {v}; in_comments,also_comments?=flag:in comments too,comments included~not in comments,leaving comments alone
[[rename|refactor] {old_name} [to|into|as] {new_name}|[give|let] {old_name} [the name|be called] {new_name}|change the name [of|from] {old_name} to {new_name}]
[I find {old_name} a [bad|misleading|silly] name, [call it|make it] {new_name}|[can|could] {old_name} be [called|named] {new_name} [from now on|everywhere]?|in the review they asked for {new_name} in place of {old_name}]
{old_name} [->|=>|is now called|should be named] {new_name}
{new_name} is [better|clearer] than {old_name}, [rename it|use that name]

issues|create_issue open_issue report_bug|open an issue|do
Opens an issue in a project.|Reports a bug or a wish
project_slug,repo=slug: in {v}; issue_title,issue_name=title: titled {v}; details,body?=description: with the details {v}/details: {v}; issue_labels,labels?=list:of:bug,docs,ui,security,regression,idea,backend,flaky: labelled {v}/with labels {v}
[[open|create|file|raise] [an issue|a new issue|a bug] {issue_title} [in|for|on] {project_slug}|[report|log] {issue_title} [in|against] {project_slug}]
[[somebody|someone] should look at this in {project_slug}, [file it|open an issue]: {issue_title}|we [don't have|lack] an issue for {issue_title} in {project_slug} yet, add one|[can|could] you [note|put] {issue_title} in the tracker of {project_slug}?]
{project_slug}: new issue {issue_title}
{issue_title} - [put that into the tracker|new ticket], project {project_slug}, {issue_labels}

issues|close_issue resolve_issue finish_ticket|close an issue|do
Closes an issue.|Marks an issue as done or not wanted
project_slug,repo=slug: in {v}; issue_number,issue_no=int:21-9000: number {v}; outcome,close_as?=enum:completed=as done/as fixed,not_planned=as won't do/as not wanted,duplicate=as a duplicate
[close [issue |number |#]{issue_number} [in|of] {project_slug}|[shut|resolve] issue {issue_number} [in|of] {project_slug}|[set|mark] issue {issue_number} of {project_slug} closed]
[we don't need issue {issue_number} in {project_slug} open [any longer|any more]|the fix for {issue_number} in {project_slug} was shipped, [so|please] close it|is {issue_number} in {project_slug} still open? [Close it|It can be closed]]
{project_slug} #{issue_number} [can be closed|: close|closed please]
#{issue_number} in {project_slug} [can be shut|closes] {outcome}

issues|comment_on_issue reply_issue add_issue_comment|comment on an issue|do
Writes a comment on an issue.|Answers in the discussion of an issue
project_slug,repo=slug: in {v}; issue_number,issue_no=int:21-9000: on number {v}; comment_text,reply=message: saying {v}
[[comment|reply|write|answer] on [#|issue ]{issue_number} [in|of] {project_slug}: {comment_text}|[leave|add|put] a comment [on|under] [#|issue ]{issue_number} of {project_slug}: {comment_text}]
[the people in {project_slug} #{issue_number} are waiting, tell them {comment_text}|[can|could] you say {comment_text} in the discussion of #{issue_number}, {project_slug}?]
{project_slug} #{issue_number}, comment: {comment_text}
{comment_text} [- post that under|as a comment on] {project_slug} #{issue_number}

review|open_pull_request create_pr propose_merge|open a pull request|do
Opens a pull request.|Proposes to merge a branch
head_branch,source_branch=of:fix/login-loop,feature/dark-mode,chore/deps,spike-grpc,hotfix-tax,feat/export,docs/intro,perf/cache: from {v}; into_branch,base=of:main,develop,staging,release-4,trunk: into {v}; pr_title,title?=title: titled {v}; as_draft,draft?=flag:as a draft,still a draft~ready for review,not as a draft
[[open|create|make|raise] a [PR|pull request] from {head_branch} [to|into|against] {into_branch}|[propose|offer] {head_branch} for {into_branch}[ as a pull request|]]
[the branch {head_branch} is [done|finished], [I want|let's open] a [PR|pull request] [against|to] {into_branch}|[can|could] you start a pull request of {head_branch} against {into_branch}?|my work on {head_branch} should [go|get] into {into_branch}, open the PR]
{head_branch} [->|=>|into] {into_branch}, [PR|pull request] please
new PR {pr_title}, {head_branch} into {into_branch}

review|review_pull_request submit_review give_verdict|review a pull request|do
Submits a review of a pull request.|Approves a PR or asks for changes
pr_number,pull_no=int:21-5000: of PR {v}; verdict,event=enum:approve=approved/fine with me,request_changes=needs changes/ask for changes,comment=only comments/just a comment: as {v}; summary_text,review_body?=message: saying {v}/with the words {v}
[[review|judge] PR {pr_number}: {verdict}|[submit|send|leave] my review [of|on] PR #{pr_number}, {verdict}|[my verdict|my vote] on #{pr_number} [is|:] {verdict}]
[I have read all of PR {pr_number} [now|twice], [it's|my verdict is] {verdict}|[put|set] my review of pull request {pr_number} to {verdict}|they're waiting for me on #{pr_number}, so tell them: {verdict}]
#{pr_number} {verdict}
[my review is {verdict} for PR {pr_number}, and write {summary_text}|PR {pr_number}: {verdict}, {summary_text}]

review|request_reviewers ask_for_review add_reviewers|ask people for a review|do
Asks people to review a pull request.|Adds reviewers to a PR
pr_number,pull_no=int:21-5000: on PR {v}; reviewers,people=list:first_name: from {v}
[[ask|get|invite] {reviewers} to [review|look at] PR {pr_number}|[add|put] {reviewers} as [reviewer|reviewers] [on|to|of] #{pr_number}|request [a review|reviews] of {pr_number} from {reviewers}]
[[who reviews|nobody has looked at] #{pr_number}? [Ask|Take] {reviewers}|I'd like {reviewers} to [check|read] pull request {pr_number}|nobody knows that code as well as {reviewers}, [ask for|request] the review of PR {pr_number} there]
PR {pr_number} [-> {reviewers} for review|needs eyes: {reviewers}|, reviewers {reviewers}]
{reviewers} should [review|go over] {pr_number}

wiki|read_wiki_page get_article show_doc|read a wiki page|read|title text
Returns a page of the wiki.|Opens an article of the knowledge base
page_name,article=of:Onboarding,Release checklist,VPN setup,Style guide,Incident handbook,Holiday rules,Architecture,Glossary; space_key,area?=of:ENG,OPS,HR,WEB,DATA: in {v}/from the space {v}; old_revision,rev?=int:21-300: in revision {v}/as of revision {v}
[[open|show|read|get] [the wiki page|the article|] {page_name}[ in the wiki|]|[what does|what do we say in] the wiki [page|article] {page_name}[ say|]?]
[where [can|do] I read [our|the] {page_name}? [Open it|Show it to me]|I'm new here and should know {page_name}, [show me|open that page]|[could|can] you pull up the {page_name} page?]
[wiki {page_name}|the wiki page {page_name} please]
[wiki {space_key} / {page_name}|the {page_name} page [in|of] {space_key}, [open|read] it]

wiki|update_wiki_page edit_article write_doc|change a wiki page|do
Writes new text into a section of a wiki page.|Edits an article of the knowledge base
page_name,article=of:Onboarding,Release checklist,VPN setup,Style guide,Incident handbook,Holiday rules,Architecture,Glossary: of {v}; section_title,under_heading=of:Overview,Contacts,Steps,Links,History,Exceptions: under {v}/in the section {v}; new_text,section_text=message: with {v}; minor_edit,is_minor?=flag:as a minor edit,without telling the watchers~as a normal edit,telling the watchers
[[write|put] {new_text} [under|into] {section_title} [of|on] the [wiki|] page {page_name}|[change|update|edit|set] {section_title} [in|of] {page_name} [to|:] {new_text}]
[the {section_title} part of {page_name} [is out of date|is wrong], it should [say|read] {new_text}|people keep asking, so [make|let] {section_title} in {page_name} say {new_text}|[can|could] you edit {page_name}? Under {section_title} it must say {new_text}]
{page_name} [/|>] {section_title}: {new_text}
{new_text} [belongs|goes] [in|under] {section_title}, {page_name}[, {minor_edit}|]
`
