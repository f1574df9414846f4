// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "wt-dbo.h"
#include "task.h"

namespace dbo = Wt::Dbo;

struct User {
  std::string name;
  template <class Action> void persist(Action &) {}
};
struct Post : dbo::Dbo<Post> {
  std::string title;
  dbo::ptr<User> author;
  dbo::weak_ptr<User> editor;
  dbo::collection<dbo::ptr<User>> readers;
  dbo::ptr<User> writer() const { return author; }
  template <class Action> void persist(Action &a) {
    dbo::belongsTo(a, author, "author");
    dbo::hasOne(a, editor);
    dbo::hasMany(a, readers, dbo::ManyToMany, "readers");
  }
};

task<> queries(dbo::Session &session) {
  session.createTables();                             // expect: async-sync-orm
  session.load<Post>(1);                              // expect: async-sync-orm
  session.execute("delete from post");                // expect: async-sync-orm
  session.flush();                                    // expect: async-sync-orm
  session.find<Post>().resultList();                  // expect: async-sync-orm
  session.find<Post>().where("id = 1").resultValue(); // expect: async-sync-orm
  session.query<int>("select 1").resultValue();       // expect: async-sync-orm
  session.dropTables();                               // expect: async-sync-orm
  dbo::Call call = session.execute("delete");         // expect: async-sync-orm
  call.bind(1);
  call.run();
  co_return;
}
task<> runs(dbo::Call &call) {
  call.bind(1).run(); // expect: async-sync-orm
  co_return;
}
// A query runs where its result is taken from it.
task<> converts(dbo::Session &session) {
  dbo::ptr<Post> post = session.find<Post>().where("id = ?").bind(1);     // expect: async-lazy-load
  int count = session.query<int>("select count(1) from post");            // expect: async-lazy-load
  dbo::collection<dbo::ptr<Post>> posts = session.find<Post>().limit(10); // expect: async-lazy-load
  for (const dbo::ptr<Post> &one : posts)                                 // expect: async-lazy-load
    one->title.size();
  post->title.size();
  co_return;
}
task<> builds(dbo::Session &session, dbo::Query<int> other) {
  dbo::Query<dbo::ptr<Post>> query = session.find<Post>("title = ?").bind("x");
  query.join("a").leftJoin("b").rightJoin("c").where("d").orWhere("e").orderBy("f").groupBy("g").having("h");
  query.with("a", "b").offset(1).limit(2).setCountQuery(query).bindSubqueryValues(other);
  query.countQuery();
  query.offset();
  query.limit();
  query.asString();
  query.reset();
  dbo::Query<dbo::ptr<Post>> copy = query;
  copy = query;
  co_return;
}

task<> loadsRelations(dbo::ptr<Post> post) {
  post->author->name.size();           // expect: async-lazy-load
  (*post->author).name.size();         // expect: async-lazy-load
  post->author.get();                  // expect: async-lazy-load
  post->author.version();              // expect: async-lazy-load
  post->author.modify()->name = "x";   // expect: async-lazy-load
  (*post->author.modify()).name = "x"; // expect: async-lazy-load
  post->writer()->name.size();         // expect: async-lazy-load
  dbo::ptr<User> author = post->author;
  author->name.size(); // expect: async-lazy-load
  author.flush();      // expect: async-sync-orm
  co_return;
}
task<> loadsSingle(dbo::ptr<Post> post, dbo::ptr<User> user) {
  post->editor->name.size();            // expect: async-lazy-load
  post->editor.modify()->name = "x";    // expect: async-lazy-load
  post->editor.query();                 // expect: async-lazy-load
  post->editor.lock();                  // expect: async-lazy-load
  post->editor.id();                    // expect: async-lazy-load
  dbo::ptr<User> editor = post->editor; // expect: async-lazy-load
  if (post->editor)                     // expect: async-lazy-load
    editor->name.size();
  if (post->editor == user) // expect: async-lazy-load
    co_return;
  if (post->editor != user) // expect: async-lazy-load
    co_return;
}
task<> loadsMany(dbo::ptr<Post> post, dbo::ptr<User> user) {
  for (dbo::ptr<User> reader : post->readers) // expect: async-lazy-load
    reader->name.size();
  post->readers.front()->name.size(); // expect: async-lazy-load
  post->readers.size();               // expect: async-lazy-load
  post->readers.empty();              // expect: async-lazy-load
  post->readers.count(user);          // expect: async-lazy-load
  post.modify()->readers.clear();     // expect: async-lazy-load
  post.modify()->readers.insert(user);
  post.modify()->readers.erase(user);
  post->readers.find().where("name = 'x'");
  co_return;
}
task<> loadsLater(dbo::Session &session, dbo::ptr<User> given) {
  dbo::ptr<Post> lazy = session.loadLazy<Post>(1);
  lazy.id();
  lazy->title.size(); // expect: async-lazy-load
  given->name.size();
  given.reread();
  given->name.size(); // expect: async-lazy-load
  dbo::ptr<User> other = given;
  other.purge();
  other.get(); // expect: async-lazy-load
  co_return;
}
// In memory: made here, or read with the query that gave it.
task<> isLoaded(dbo::Session &session, dbo::ptr<Post> given) {
  dbo::ptr<User> made(std::make_unique<User>());
  made.modify()->name = "x";
  dbo::ptr<User> added = session.add(made);
  added->name.size();
  dbo::ptr<User> fresh = session.addNew<User>();
  fresh.modify()->name = "x";
  dbo::ptr<User> other = dbo::make_ptr<User>();
  other->name.size();
  other.reset(std::make_unique<User>());
  given->self()->title.size();
  given->title.size();
  given.id();
  given.isDirty();
  given.remove();
  if (given)
    session.rereadAll();
  session.discardUnflushed();
  dbo::ptr<Post> found = session.load<Post>(1); // expect: async-sync-orm
  found->title.size();
  co_return;
}

struct Page {
  dbo::ptr<User> user;
  explicit Page(dbo::Session &session) { user = session.find<User>().resultValue(); }
  task<> shows() {
    user->name.size();
    co_return;
  }
};
int main() {
  dbo::Session session;
  dbo::Transaction transaction(session);
  Page page(session);
  session.find<Post>().resultValue()->author->name.size();
}
