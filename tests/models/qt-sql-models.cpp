// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtSql
#include "task.h"
#include <QtCore/QModelIndex>
#include <QtSql/QSqlError>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlQueryModel>
#include <QtSql/QSqlRecord>
#include <QtSql/QSqlRelationalTableModel>
#include <QtSql/QSqlTableModel>

task<> queries(QSqlQueryModel &model, QSqlDatabase database, QSqlQuery query) {
  model.setQuery("select * from users", database); // expect: async-sync-orm
  model.fetchMore();                               // expect: async-sync-orm
  model.setQuery(std::move(query));
  model.canFetchMore();
  model.rowCount();
  model.data(model.index(0, 0)).toString();
  model.record(0).value("name");
  model.headerData(0, Qt::Horizontal);
  model.lastError();
  model.clear();
  co_return;
}
task<> tables(QSqlTableModel &model) {
  model.setTable("users"); // expect: async-lazy-load
  model.setSort(0, Qt::AscendingOrder);
  model.select();                    // expect: async-sync-orm
  model.selectRow(1);                // expect: async-sync-orm
  model.sort(0, Qt::AscendingOrder); // expect: async-lazy-load
  model.setData(model.index(0, 0), 1);
  model.submit();    // expect: async-sync-orm
  model.submitAll(); // expect: async-sync-orm
  model.isDirty();
  model.revertAll();
  model.data(model.index(0, 0));
  model.primaryKey();
  model.record(0);
  co_return;
}
task<> cachesChanges(QSqlTableModel &model) {
  model.setEditStrategy(QSqlTableModel::OnManualSubmit);
  model.setData(model.index(0, 0), 1);
  model.submit();
  model.submitAll(); // expect: async-sync-orm
  co_return;
}
task<> submitsEachField(QSqlTableModel &model, QSqlRelationalTableModel &relational) {
  model.setEditStrategy(QSqlTableModel::OnFieldChange);
  model.setData(model.index(0, 0), 1); // expect: async-lazy-load
  relational.setEditStrategy(QSqlTableModel::OnFieldChange);
  relational.setData(relational.index(0, 0), 1); // expect: async-lazy-load
  co_return;
}
task<> relations(QSqlRelationalTableModel &model) {
  model.setTable("users"); // expect: async-lazy-load
  model.setRelation(2, QSqlRelation("cities", "id", "name"));
  model.relation(2).tableName();
  model.select();         // expect: async-sync-orm
  model.relationModel(2); // expect: async-lazy-load
  model.data(model.index(0, 2));
  co_return;
}
