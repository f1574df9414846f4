// A handle that belongs to one thread, used on another: a database connection, a transaction bound to its thread, an
// object of the user interface.
#include "analysis/program/check.h"

#include <map>

namespace async_tidy {
namespace {

class Affinities {
public:
  explicit Affinities(const Analysis &analysis) : analysis(analysis), program(analysis.program) {}

  Findings find() {
    for (EntityId id = 0; id != program.entities.size(); ++id)
      if (program.entities[id].isProject && !program.isCopy(id) && analysis.contexts.mayRunOnLoop(id))
        forEachUse(id, [&](uint32_t, const Value &value) {
          if (value.entity == NoEntity)
            usedOnLoop.try_emplace(value.name, id);
        });
    for (EntityId id = 0; id != program.entities.size(); ++id) {
      if (!program.entities[id].isProject || program.isCopy(id))
        continue;
      ContextSet contexts = analysis.contexts.of(id);
      if (contexts.contains(Context::Worker) && !analysis.contexts.mayRunOnLoop(id))
        onWorker(id);
      else if (program.entities[id].coroutine == CoroutineKind::Task)
        afterHop(id);
    }
    return std::move(findings);
  }

private:
  const Analysis &analysis;
  const Program &program;
  Findings findings;
  /// Fields and globals that something on a loop uses.
  std::map<StringId, EntityId> usedOnLoop;

  template <typename Visitor> void forEachUse(EntityId id, Visitor visit) const {
    const std::vector<Call> &calls = program.entities[id].calls;
    for (uint32_t i = 0; i != calls.size(); ++i) {
      auto look = [&](const Value &value) {
        bool isObject = value.kind == ValueKind::Variable || value.kind == ValueKind::Parameter;
        const TypeModel *type = isObject && value.type ? analysis.graph.models.type(program.text(value.type)) : nullptr;
        if (type && type->isThreadBound)
          visit(i, value);
      };
      if (calls[i].form == CallForm::Destructor || calls[i].form == CallForm::MemberDestructor)
        continue;
      look(calls[i].receiver);
      for (const Value &argument : calls[i].arguments)
        look(argument);
    }
  }

  void onWorker(EntityId id) {
    forEachUse(id, [&](uint32_t call, const Value &value) {
      if (value.entity != NoEntity && value.entity != id && !isCalledByOwner(id, value.entity))
        add(id, call, value, nameOf(program, value.entity) + " has it from another thread");
      else if (auto user = usedOnLoop.find(value.name); value.entity == NoEntity && user != usedOnLoop.end())
        add(id, call, value, nameOf(program, user->second) + " uses it on an event loop");
    });
  }

  /// A lambda that is called on the thread of the function around it.
  bool isCalledByOwner(EntityId id, EntityId owner) const {
    const Witness *witness = analysis.contexts.witness(id, Context::Worker);
    return witness && witness->why == Why::Called && analysis.contexts.of(owner).contains(Context::Worker) &&
           !analysis.contexts.mayRunOnLoop(owner);
  }

  /// Of a coroutine: made on the loop, used behind an await that moved it to a worker.
  void afterHop(EntityId id) {
    const Entity &entity = program.entities[id];
    forEachUse(id, [&](uint32_t call, const Value &value) {
      if (analysis.contexts.at(id, call) != Context::Worker || value.entity != id)
        return;
      for (const Binding &binding : entity.bindings)
        if (binding.variable.kind == value.kind && binding.variable.name == value.name && binding.position < call &&
            analysis.contexts.at(id, binding.position) != Context::Worker)
          return add(id, call, value, "it was made before an await that moved the coroutine");
    });
  }

  void add(EntityId id, uint32_t index, const Value &value, const std::string &why) {
    const Call &call = program.entities[id].calls[index];
    std::string name = variableName(program, value);
    Finding finding;
    finding.place = program.place(call.location);
    standIn(finding, program, id);
    finding.call = describe(program, call);
    finding.leaf = name;
    finding.message = (name.empty() ? "what is used here" : "'" + name + "'") +
                      " may be used only on the thread that made it, and " + nameOf(program, id) +
                      " runs on a worker thread here: " + why + "; make one here, or hand the work to its thread";
    finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
    findings.push_back(std::move(finding));
  }
};

} // namespace

Findings asyncThreadAffinity(const Analysis &analysis) { return Affinities(analysis).find(); }

} // namespace async_tidy
