# Lints the sources of targets as a part of the build. See docs/scaling.md.
#
#   find_package(AsyncTidy REQUIRED)          # or include(AsyncTidy.cmake)
#   async_tidy_target(server common)
#
# adds a target `async-tidy`: each source is an action of its own, made again when the source, a header that it
# includes, its command or the config has changed, and a last step links the facts and reports.
#
#   async_tidy_target(<target>...
#     [NAME <name>]            of the target that reports; async-tidy by default
#     [ROOT <folder>]          the project's root, as --root; the source folder of the project by default
#     [OPTIONS <option>...]    further options of `async-tidy link`, such as --kinds=+lock
#     [DEPENDS <target>...])   what makes headers that the sources include
#
# CMAKE_EXPORT_COMPILE_COMMANDS has to be on before the targets are made. ASYNC_TIDY_EXECUTABLE is the program. For the
# generators that read dependency files and write a compile database: Ninja and Makefiles, CMake 3.21 or newer.
include_guard(GLOBAL)

find_program(ASYNC_TIDY_EXECUTABLE async-tidy)

# Dependency files name paths relative to the top of the build.
cmake_policy(PUSH)
cmake_policy(SET CMP0116 NEW)

function(async_tidy_target)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;ROOT" "OPTIONS;DEPENDS")
  set(targets ${arg_UNPARSED_ARGUMENTS})
  if(NOT targets)
    message(FATAL_ERROR "async_tidy_target: no target is named")
  endif()
  if(NOT ASYNC_TIDY_EXECUTABLE)
    message(FATAL_ERROR "async_tidy_target: async-tidy is not found; name it with ASYNC_TIDY_EXECUTABLE")
  endif()
  if(NOT CMAKE_GENERATOR MATCHES "^(Ninja|Unix Makefiles)$")
    message(FATAL_ERROR "async_tidy_target: '${CMAKE_GENERATOR}' writes no compile database; use Ninja")
  endif()
  if(NOT arg_NAME)
    set(arg_NAME async-tidy)
  endif()
  if(NOT arg_ROOT)
    set(arg_ROOT ${PROJECT_SOURCE_DIR})
  endif()
  set(config ${arg_ROOT}/.async-tidy.json)
  if(NOT EXISTS ${config})
    set(config "")
  endif()
  set(database ${CMAKE_BINARY_DIR}/compile_commands.json)
  set(order ${arg_DEPENDS})
  set(all_facts "")
  foreach(target IN LISTS targets)
    if(NOT TARGET ${target})
      message(FATAL_ERROR "async_tidy_target: '${target}' is no target of this project")
    endif()
    get_target_property(exports ${target} EXPORT_COMPILE_COMMANDS)
    if(NOT exports)
      message(FATAL_ERROR "async_tidy_target: set CMAKE_EXPORT_COMPILE_COMMANDS before '${target}' is made")
    endif()
    get_target_property(target_folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    get_target_property(before ${target} MANUALLY_ADDED_DEPENDENCIES)
    if(before)
      list(APPEND order ${before})
    endif()
    # Generator expressions in SOURCES are objects of other targets, or sources of one configuration.
    list(FILTER sources INCLUDE REGEX "^[^$<>]*\\.(c|C|cc|cp|CPP|cpp|cxx|c\\+\\+)$")
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/async-tidy/${target})
    # TARGET_OBJECTS can't be an argument: it would make the object files a dependency.
    file(GENERATE OUTPUT ${folder}/objects CONTENT "$<JOIN:$<TARGET_OBJECTS:${target}>,\n>\n")
    set(commands "")
    foreach(source IN LISTS sources)
      get_filename_component(source ${source} ABSOLUTE BASE_DIR ${target_folder})
      set(command ${folder}/commands${source}.json)
      set(facts ${folder}/facts${source}.facts)
      list(APPEND commands ${command})
      list(APPEND all_facts ${facts})
      file(RELATIVE_PATH shown ${arg_ROOT} ${source})
      add_custom_command(OUTPUT ${facts}
        COMMAND ${ASYNC_TIDY_EXECUTABLE} collect --root ${arg_ROOT} -p ${command} --unit ${source} -o ${facts}
          --depfile ${facts}.d
        DEPENDS ${command} ${source} ${config} ${ASYNC_TIDY_EXECUTABLE}
        DEPFILE ${facts}.d
        COMMENT "Collecting ${shown}" VERBATIM)
    endforeach()
    # CMake writes the database whenever it runs; only the commands that have changed are written here.
    add_custom_command(OUTPUT ${commands}
      COMMAND ${ASYNC_TIDY_EXECUTABLE} commands -p ${database} --objects ${folder}/objects -o ${folder}/commands
      DEPENDS ${database} ${folder}/objects
      COMMENT "Compile commands of ${target}" VERBATIM)
  endforeach()
  list(JOIN all_facts "\n" lines)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/async-tidy/${arg_NAME}.list)
  file(GENERATE OUTPUT ${list} CONTENT "${lines}\n")
  add_custom_target(${arg_NAME}
    COMMAND ${ASYNC_TIDY_EXECUTABLE} link @${list} ${arg_OPTIONS}
    DEPENDS ${all_facts} WORKING_DIRECTORY ${arg_ROOT} USES_TERMINAL VERBATIM)
  if(order)
    add_dependencies(${arg_NAME} ${order})
  endif()
endfunction()

cmake_policy(POP)
