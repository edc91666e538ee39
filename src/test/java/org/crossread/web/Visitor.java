package org.crossread.web;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser: keeps cookies, follows redirects, sends back the hidden fields of the forms that were shown. */
public class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private final CookieFilter cookies = new CookieFilter();

    /** A guest. */
    public static Visitor guest() {
        return new Visitor();
    }

    /** One of the demonstration accounts, through the form at the door. */
    public static Visitor named(String name) {
        return named(name, name);
    }

    /** Somebody with this password, through the form at the door. */
    public static Visitor named(String name, String password) {
        Visitor visitor = new Visitor();
        visitor.signIn(name, password);
        return visitor;
    }

    /** Types a name and a password at the door; what comes back is not followed. */
    public Response signIn(String name, String password) {
        return request()
                .redirects()
                .follow(false)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    /** Opens a page without following a redirect. */
    public Response open(String path) {
        return request().redirects().follow(false).get(path);
    }

    public RequestSpecification request() {
        return given().filter(cookies);
    }

    public Response get(String path) {
        return request().redirects().follow(true).get(path);
    }

    /** What this browser keeps under a name. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** The page's address of which the text matches the first group of this pattern. */
    public static String found(Response page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.asString());
        if (!matcher.find()) {
            throw new AssertionError("Not on the page: " + pattern + "\n" + page.asString());
        }
        return matcher.group(1).replace("&amp;", "&");
    }

    /** Fills in the form of a page that is sent to this address, and sends it without following the redirect. */
    public Response send(Response page, String action, Map<String, ?> typed) {
        RequestSpecification request = request().redirects().follow(false);
        Matcher hidden = HIDDEN.matcher(form(page, action));
        while (hidden.find()) {
            if (!typed.containsKey(hidden.group(1))) {
                request.formParam(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
            }
        }
        typed.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                request.formParam(name, values.toArray());
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(action);
    }

    /** The page that a redirect leads to. */
    public Response follow(Response redirect) {
        redirect.then().statusCode(303);
        return get(
                redirect.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
    }

    private static String form(Response page, String action) {
        String html = page.asString();
        int start = html.indexOf(" action=\"" + action.replace("&", "&amp;"));
        if (start < 0) {
            start = html.lastIndexOf("<form", html.indexOf("formaction=\"" + action));
        }
        if (start < 0) {
            throw new AssertionError("No form is sent to " + action + "\n" + html);
        }
        return html.substring(start, html.indexOf("</form>", start));
    }
}
