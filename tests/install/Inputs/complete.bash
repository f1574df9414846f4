# Prints what bash completes after some beginnings of commands.
source "$1"
compopt() { :; }
cd /
for line in "async-tidy --sho" "async-tidy coll" "async-tidy --format " "async-tidy collect --sh" \
  "async-tidy models ver" "async-tidy models verify --he" "async-tidy explain async-unaw"; do
  read -ra COMP_WORDS <<<"$line"
  [[ $line == *' ' ]] && COMP_WORDS+=("")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _async_tidy
  echo "$line: ${COMPREPLY[*]}"
done
