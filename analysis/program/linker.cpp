#include "analysis/program/program.h"
#include "analysis/program/specialize.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

#include <unordered_map>

namespace async_tidy {
namespace {

class Linker {
public:
  void add(TUSummary summary) {
    ++program.translationUnits;
    strings.clear();
    for (const std::string &text : summary.strings)
      strings.push_back(intern(stringIds, program.strings, text));
    files.clear();
    for (size_t i = 0; i != summary.files.size(); ++i) {
      files.push_back(intern(fileIds, program.files, summary.files[i]));
      addDigest(files.back(), summary.digests[i]);
    }
    entities.clear();
    for (const Entity &entity : summary.entities) {
      EntityId id = entityNamed(strings[entity.name]);
      if (isAnother(program.entities[id], entity))
        id = entityNamed(intern(stringIds, program.strings, summary.string(entity.name) + "@" + summary.mainFile));
      entities.push_back(id);
    }
    for (size_t i = 0; i != summary.entities.size(); ++i)
      merge(entities[i], summary.entities[i]);
    for (ClassFact &fact : summary.classes) {
      fact.name = strings[fact.name];
      if (!classNames.try_emplace(fact.name, true).second)
        continue;
      for (StringId &base : fact.bases)
        base = strings[base];
      program.classes.push_back(std::move(fact));
    }
  }

  Program take() { return std::move(program); }

private:
  Program program;
  llvm::StringMap<uint32_t> stringIds{{{"", 0}}}, fileIds;
  std::unordered_map<StringId, EntityId> entityIds;
  std::unordered_map<StringId, bool> classNames;
  // From the ids of the unit at hand to the program's.
  std::vector<uint32_t> strings, files, entities;
  std::vector<bool> changed;

  static uint32_t intern(llvm::StringMap<uint32_t> &ids, std::vector<std::string> &table, const std::string &text) {
    auto [it, isNew] = ids.try_emplace(text, table.size());
    if (isNew)
      table.push_back(text);
    return it->second;
  }

  /// Units that saw different texts leave none.
  void addDigest(uint32_t file, int64_t digest) {
    program.digests.resize(program.files.size());
    changed.resize(program.files.size());
    int64_t &known = program.digests[file];
    changed[file] = changed[file] || (known && digest && known != digest);
    known = changed[file] ? 0 : digest ? digest : known;
  }

  EntityId entityNamed(StringId name) {
    auto [it, isNew] = entityIds.try_emplace(name, program.entities.size());
    if (isNew)
      program.entities.emplace_back().name = name;
    return it->second;
  }

  /// One name, defined in two files: two programs share the compile database, and each unit means its own.
  bool isAnother(const Entity &known, const Entity &incoming) const {
    return known.isDefined && incoming.isDefined && known.location.isValid() && incoming.location.isValid() &&
           known.location.file != files[incoming.location.file];
  }

  void relink(Location &l) const {
    if (l.isValid())
      l.file = files[l.file];
  }
  void relink(EntityId &id) const {
    if (id != NoEntity)
      id = entities[id];
  }
  void relink(Value &v) const {
    v.type = strings[v.type];
    v.name = strings[v.name];
    relink(v.entity);
    for (Value &argument : v.arguments)
      relink(argument);
  }

  void merge(EntityId id, Entity &incoming) {
    incoming.name = strings[incoming.name];
    incoming.qualifiedName = strings[incoming.qualifiedName];
    incoming.displayName = strings[incoming.displayName];
    incoming.parentClass = strings[incoming.parentClass];
    relink(incoming.location);
    for (EntityId &overridden : incoming.overrides)
      relink(overridden);
    for (std::vector<StringId> *ids : {&incoming.parameterTypes, &incoming.annotations})
      for (StringId &id : *ids)
        id = strings[id];
    for (Call &c : incoming.calls) {
      relink(c.callee);
      relink(c.constructor);
      relink(c.location);
      for (ParameterGuard &guard : c.guards)
        if (guard.parameter == ParameterGuard::OwnField)
          guard.constant = strings[size_t(guard.constant)];
      relink(c.receiver);
      c.receiverClass = strings[c.receiverClass];
      for (Value &argument : c.arguments)
        relink(argument);
    }
    for (Binding &b : incoming.bindings) {
      relink(b.variable);
      relink(b.value);
    }
    for (Value &value : incoming.returns)
      relink(value);
    for (FlowBlock &block : incoming.flow)
      for (FlowEvent &event : block.events) {
        relink(event.location);
        relink(event.variable);
        relink(event.value);
      }
    for (Loop &loop : incoming.loops) {
      relink(loop.location);
      loop.indent = strings[loop.indent];
    }
    for (Dropped &dropped : incoming.dropped) {
      relink(dropped.location);
      dropped.type = strings[dropped.type];
      dropped.variable = strings[dropped.variable];
    }
    for (Written &written : incoming.written) {
      written.file = files[written.file];
      written.object = strings[written.object];
      for (std::vector<StringId> *ids : {&written.arguments, &written.captures, &written.captureTypes})
        for (StringId &id : *ids)
          id = strings[id];
    }
    for (ConstReference &reference : incoming.references) {
      reference.file = files[reference.file];
      reference.variable = strings[reference.variable];
    }
    for (EarlyEnd &end : incoming.earlyEnds) {
      end.file = files[end.file];
      end.variable = strings[end.variable];
      end.indent = strings[end.indent];
    }
    incoming.resultType = strings[incoming.resultType];
    incoming.counterpart.name = strings[incoming.counterpart.name];

    Entity &known = program.entities[id];
    if (known.isDefined) {
      if (incoming.isDefined && !known.hasSameFacts(incoming))
        ++program.differingDefinitions;
      return;
    }
    // A declaration adds nothing to one that is known, so whichever unit comes first decides.
    if (incoming.isDefined || !known.displayName) {
      bool isProject = known.isProject || incoming.isProject;
      known = std::move(incoming);
      known.isProject = isProject;
    }
  }
};

} // namespace

Program link(std::vector<TUSummary> summaries) {
  llvm::sort(summaries, [](const TUSummary &a, const TUSummary &b) {
    if (a.mainFile != b.mainFile)
      return a.mainFile < b.mainFile;
    return serialize(a) < serialize(b);
  });
  Linker linker;
  for (TUSummary &summary : summaries)
    linker.add(std::move(summary));
  Program program = linker.take();
  specialize(program);
  specializeForObjects(program);
  specializeForFields(program);
  return program;
}

} // namespace async_tidy
