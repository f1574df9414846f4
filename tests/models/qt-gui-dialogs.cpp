// RUN: %verify %s -- -std=c++20 -fPIC -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtGui \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtWidgets -I/usr/include/x86_64-linux-gnu/qt6/QtPrintSupport
#include <QtPrintSupport>
#include <QtWidgets>
#include <unistd.h>

class Window : public QMainWindow {
  Q_OBJECT
public:
  Window(QPushButton *button, QMenu *menu, QToolBar *bar) {
    connect(button, &QPushButton::clicked, this, &Window::ask);
    connect(button, &QPushButton::clicked, this, &Window::open);
    menu->addAction("Save", this, &Window::save);
    menu->addAction("Save", [] { usleep(1); });                           // expect: async-blocking-call
    menu->addAction(QIcon(), "Save", this, [] { usleep(1); });            // expect: async-blocking-call
    menu->addAction("Save", QKeySequence("F2"), this, [] { usleep(1); }); // expect: async-blocking-call
    menu->addAction(
        "Save", this, [] { usleep(1); }, QKeySequence("F2"));   // expect: async-blocking-call
    bar->addAction("Save", this, [] { usleep(1); });            // expect: async-blocking-call
    addAction("Save", this, [] { usleep(1); });                 // expect: async-blocking-call
    new QShortcut(QKeySequence("F3"), this, [] { usleep(1); }); // expect: async-blocking-call
    new QShortcut(QKeySequence("F3"), this, this, &Window::shortcut);
    auto opened = [](const QString &, const QByteArray &) { usleep(1); }; // expect: async-blocking-call
    QFileDialog::getOpenFileContent("*.txt", opened);
    menu->addAction("Quit");
    menu->addAction("Quit", this, SLOT(close()));
  }
  void save() { usleep(1); }     // expect: async-blocking-call
  void shortcut() { usleep(1); } // expect: async-blocking-call
  void ask();
  void open();
};

// Each runs an event loop until the user has answered, as widgets are meant to: silent.
void Window::ask() {
  QDialog dialog(this);
  dialog.exec();
  QMessageBox box;
  box.exec();
  QPrinter printer;
  QPrintDialog print(&printer);
  print.exec();
  QPageSetupDialog pages(&printer);
  pages.exec();
  QMessageBox::question(this, "title", "text");
  QMessageBox::information(this, "title", "text");
  QMessageBox::warning(this, "title", "text");
  QMessageBox::critical(this, "title", "text");
  QMessageBox::about(this, "title", "text");
  QMessageBox::aboutQt(this);
  QApplication::aboutQt();
  QInputDialog::getText(this, "title", "label");
  QInputDialog::getMultiLineText(this, "title", "label");
  QInputDialog::getItem(this, "title", "label", {});
  QInputDialog::getInt(this, "title", "label");
  QInputDialog::getDouble(this, "title", "label");
  QColorDialog::getColor();
  QFontDialog::getFont(nullptr);
  QFileDialog::getOpenFileName();
  QFileDialog::getOpenFileNames();
  QFileDialog::getOpenFileUrl();
  QFileDialog::getOpenFileUrls();
  QFileDialog::getSaveFileName();
  QFileDialog::getSaveFileUrl();
  QFileDialog::getExistingDirectory();
  QFileDialog::getExistingDirectoryUrl();
  QMenu menu;
  menu.exec();
  menu.exec(QCursor::pos());
  (new QDrag(this))->exec();
  QGuiApplication::exec();   // expect: async-nested-event-loop
  QApplication::exec();      // expect: async-nested-event-loop
}

// These return at once.
void Window::open() {
  auto *box = new QMessageBox(this);
  connect(box, &QDialog::finished, this, [](int) {
    usleep(1); // expect: async-blocking-call
  });
  box->open();
  auto *menu = new QMenu(this);
  menu->popup(QCursor::pos());
  auto *dialog = new QFileDialog(this);
  dialog->show();
}

// An object that is moved to the thread of the event loop stays on it.
void moved(QGuiApplication &gui, QApplication &widgets, QPushButton *button) {
  auto *one = new QObject, *two = new QObject;
  one->moveToThread(gui.thread());
  two->moveToThread(widgets.thread());
  QObject::connect(button, &QPushButton::clicked, one, [] { usleep(1); }); // expect: async-blocking-call
  QObject::connect(button, &QPushButton::clicked, two, [] { usleep(1); }); // expect: async-blocking-call
}

int main(int argc, char **argv) {
  QApplication application(argc, argv);
  QMessageBox::information(nullptr, "title", "text");
  return application.exec();
}
