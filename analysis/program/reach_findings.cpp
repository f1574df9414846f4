#include "analysis/program/reach_findings.h"

#include "analysis/program/entry_points.h"
#include "analysis/program/repairs.h"

#include <set>
#include <tuple>

namespace async_tidy {

static constexpr size_t MaxStepsToLeaf = 2;

std::string describeAsync(const Analysis &analysis, EntityId id) {
  std::string name = nameOf(analysis.program, id);
  if (analysis.program.entities[id].coroutine == CoroutineKind::Task)
    return "coroutine " + name;
  if (!analysis.contexts.of(id).contains(Context::Loop))
    return "green thread " + name;
  const Witness *witness = analysis.contexts.witness(id, Context::Loop);
  bool isHandler = witness && (witness->why == Why::HandedOver || witness->why == Why::Assigned);
  return isHandler ? "handler " + name : name;
}

std::optional<TraceStep> whyAsync(const Analysis &analysis, EntityId id) {
  const Program &program = analysis.program;
  if (program.entities[id].coroutine == CoroutineKind::Task)
    return std::nullopt;
  bool isLoop = analysis.contexts.of(id).contains(Context::Loop);
  const Witness *witness = analysis.contexts.witness(id, isLoop ? Context::Loop : Context::GreenThread);
  if (!witness || witness->why == Why::Called)
    return std::nullopt;
  std::string message =
      nameOf(program, id) + (isLoop ? " runs on an event loop: " : " runs in a green thread of an event loop: ");
  TraceStep reason = reasonOf(program, id, *witness);
  return TraceStep{reason.place, message + reason.message};
}

/// "await a timer instead", with the line to write where the model has one.
static std::string adviceOf(const FunctionModel &model) {
  if (model.instead.empty())
    return "";
  return model.instead + " instead" + (model.write.empty() ? "" : ": `" + model.write + "`");
}

Finding reachFinding(const Analysis &analysis, const BlockingReach &reach, EntityId id, const Way &way,
                     const ReachStyle &style, Repairs &repairs) {
  const Program &program = analysis.program;
  const Call &call = program.entities[id].calls[way.call];
  BlockingReach::End end = reach.endOf(id, way);
  Finding finding;
  finding.place = program.place(call.location);
  finding.kind = spelling(end.leaf->blocks->kind);
  standIn(finding, program, id);
  finding.leaf = program.display(end.leaf->function);
  finding.call = describe(program, call);
  finding.trace = reach.trace(id, way);
  finding.message = finding.call + " " + style.does(*end.leaf) + " in " + describeAsync(analysis, id);
  bool isDirect = way.leaf && way.leaf->function == call.callee;
  finding.message += isDirect ? " (" + finding.kind + ")" : ": it reaches " + describeLeaf(program, *end.leaf);
  // What to write for the leaf helps who sees the leaf; from further up it is a riddle.
  bool isNear = finding.trace.size() <= MaxStepsToLeaf;
  std::string ofLeaf = adviceOf(*end.leaf->model);
  finding.repairs = repairs.ofBlocking(id, reach, way);
  for (const CallRef &step : reach.path(id, way)) {
    EntityId function = program.originalOf(step.entity);
    finding.way.push_back({program.display(function), program.place(program.entities[function].location),
                           program.place(program.entities[step.entity].calls[step.call].location)});
  }
  if (!finding.repairs.empty() && !finding.repairs.front().edits.empty())
    finding.message += "; " + finding.repairs.front().title;
  else
    finding.message += "; " + (isNear && !ofLeaf.empty() ? ofLeaf : style.instead + " instead");
  if (style.explainsLeaf && !isNear && !ofLeaf.empty())
    finding.trace.back().message += "; " + ofLeaf;
  finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
  if (std::optional<TraceStep> why = whyAsync(analysis, id))
    finding.trace.insert(finding.trace.begin(), *why);
  return finding;
}

Findings reachFindings(const Analysis &analysis, BlockingKinds kinds, const ReachStyle &style) {
  const Program &program = analysis.program;
  BlockingReach onLoop(analysis.graph, analysis.contexts, kinds, Context::Loop);
  BlockingReach inGreenThread(analysis.graph, analysis.contexts, kinds, Context::GreenThread);
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id : analysis.contexts.asyncEntities()) {
    const Entity &entity = program.entities[id];
    std::map<uint32_t, uint32_t> early = evaluatedBeforeOffload(analysis, id);
    // What one line reaches twice, by the call and by the destructor of its result, is told once.
    std::map<std::tuple<Location, EntityId, uint32_t>, size_t> told;
    std::set<std::pair<Location, std::string>> places;
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      Context context = analysis.contexts.at(id, i);
      if (early.contains(i) || (context != Context::Loop && context != Context::GreenThread))
        continue;
      const BlockingReach &reach = context == Context::Loop ? onLoop : inGreenThread;
      std::optional<Way> way = reach.wayFrom(id, i);
      if (!way)
        continue;
      BlockingReach::End end = reach.endOf(id, *way);
      if (style.reports && !style.reports(*end.leaf))
        continue;
      Finding finding = reachFinding(analysis, reach, id, *way, style, repairs);
      // Calls that nobody wrote, such as begin() and ++ of a loop over a range, stand at one place.
      if (!places.insert({entity.calls[i].location, finding.kind}).second && way->leaf)
        continue;
      Location line = entity.calls[i].location;
      line.column = 0;
      auto [known, isNew] = told.try_emplace({line, end.entity, end.leaf->call}, findings.size());
      if (isNew)
        findings.push_back(std::move(finding));
      else if (finding.trace.size() < findings[known->second].trace.size())
        findings[known->second] = std::move(finding);
    }
  }
  return findings;
}

std::map<uint32_t, uint32_t> evaluatedBeforeOffload(const Analysis &analysis, EntityId id) {
  const Values &values = analysis.graph.values();
  const std::vector<Call> &calls = analysis.program.entities[id].calls;
  std::map<uint32_t, uint32_t> result;
  for (uint32_t i = 0; i != calls.size(); ++i) {
    const FunctionModel *model = values.modelOf(calls[i].callee);
    if (!model)
      continue;
    for (const Runs &runs : model->runs) {
      Context context = runs.context;
      if (runs.executor)
        for (const Value *executor : valuesOf(calls[i], *runs.executor))
          context = values.executorOf(*executor);
      if (context != Context::Worker || !values.holds(runs.guard, id, i))
        continue;
      // The nearest call before this one that made the argument.
      for (const Value *argument : valuesOf(calls[i], runs.argument))
        if (argument->kind == ValueKind::Call && argument->entity != NoEntity)
          for (uint32_t j = i; j-- != 0;)
            if (calls[j].callee == argument->entity) {
              result[j] = i;
              break;
            }
    }
  }
  return result;
}

} // namespace async_tidy
