// The one script that `nonla serve` adds to pages: it asks what is new, and shows it. It is never part of
// a site that was built. Pages allow scripts of their own address and no other way to ask, so the answer
// comes as a script too, which the server holds back until there is something to tell.
(function () {
  "use strict";
  var own = new URL(document.currentScript.src).searchParams;
  var shown = own.get("shown");
  var told = own.get("told");
  var asking = false;
  var leaving = false;
  var key = "nonla-serve-place";

  // Where the reader was before the page came anew. Pictures may come late and move things, so once more
  // when all is there, unless the reader has gone on by then.
  function back() {
    var place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch (e) { /* No storage: the browser's own memory must do. */ }
    if (!place || place.path !== location.pathname) return;
    var moved = false;
    var go = function () { if (!moved) window.scrollTo(place.x, place.y); };
    ["wheel", "touchstart", "keydown", "mousedown"].forEach(function (what) {
      addEventListener(what, function () { moved = true; }, { once: true, passive: true });
    });
    go();
    if (document.readyState !== "complete") addEventListener("load", go);
  }

  function renew(page) {
    leaving = true;
    if (page && page !== location.pathname) {
      location.assign(page);
      return;
    }
    try {
      sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    } catch (e) { /* As above. */ }
    location.reload();
  }

  // Colours of its own, so that it can be read on whatever the theme makes of the page.
  var look = "position:fixed;inset:auto 0 0 0;z-index:2147483647;box-sizing:border-box;max-height:60vh;overflow:auto;margin:0;" +
    "padding:1rem 1.25rem;border-block-start:.3rem solid #b3261e;background:#fff8f7;color:#1f1a19;" +
    "font:1rem/1.5 system-ui,sans-serif;text-align:start;box-shadow:0 -.5rem 2rem rgb(0 0 0 / .35)";

  function dress(panel) {
    panel.style.cssText = look;
    var text = panel.querySelector("pre");
    if (text) text.style.cssText = "margin:.75rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font:.9rem/1.45 ui-monospace,monospace;color:inherit;background:none;padding:0;border:0";
    var head = panel.querySelector("p");
    if (head) head.style.cssText = "margin:0;font-weight:700;color:inherit;max-width:none";
  }

  function lay(html) {
    var panel = document.getElementById("nonla-trouble");
    if (panel) panel.remove();
    if (!html) return;
    document.body.insertAdjacentHTML("beforeend", html);
    panel = document.getElementById("nonla-trouble");
    if (panel) dress(panel);
  }

  // Called by the answer.
  window.nonlaServe = function (news) {
    told = news.told;
    if (news.shown !== shown || news.page) {
      renew(news.page);
    } else {
      lay(news.trouble);
    }
  };

  function ask() {
    // A tab that nobody sees asks when it is seen again; the browser keeps few connections for all of them.
    if (asking || leaving || document.hidden) return;
    asking = true;
    var script = document.createElement("script");
    var again = function (pause) {
      script.remove();
      asking = false;
      setTimeout(ask, pause);
    };
    script.src = "/_nonla/news.js?shown=" + shown + "&told=" + told + "&at=" + Date.now();
    script.onload = function () { again(0); };
    script.onerror = function () { again(1000); };
    document.head.appendChild(script);
  }

  back();
  var panel = document.getElementById("nonla-trouble");
  if (panel) dress(panel);
  document.addEventListener("visibilitychange", ask);
  addEventListener("pageshow", function () {
    leaving = false;
    setTimeout(ask, 0);
  });
})();
