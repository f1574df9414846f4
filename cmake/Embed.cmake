# Text of the repository, compiled into the program.
#
# cmake -DEMBED_OUTPUT=x.cpp -DNAME=models "-DFILES=a.json;b.json" -P Embed.cmake
# writes `const llvm::ArrayRef<EmbeddedFile> NAME`, a file each, by its name without folder and extension.
if(NOT EMBED_OUTPUT)
  # Included: a function that makes such a source of a list of files, again whenever one of them changes.
  set(embed_script ${CMAKE_CURRENT_LIST_FILE})
  function(embed name files)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    add_custom_command(OUTPUT ${output}
      COMMAND ${CMAKE_COMMAND} -DEMBED_OUTPUT=${output} -DNAME=${name} "-DFILES=${files}" -P ${embed_script}
      DEPENDS ${files} ${embed_script} VERBATIM)
  endfunction()
  return()
endif()
set(text "#include \"cmake/embedded.h\"\nnamespace async_tidy {\nstatic const EmbeddedFile files[] = {\n")
foreach(file IN LISTS FILES)
  file(READ ${file} content)
  get_filename_component(stem ${file} NAME_WE)
  string(APPEND text "{\"${stem}\", R\"~~~~(${content})~~~~\"},\n")
endforeach()
string(APPEND text "};\nconst llvm::ArrayRef<EmbeddedFile> ${NAME}(files);\n}\n")
file(WRITE ${EMBED_OUTPUT} "${text}")
