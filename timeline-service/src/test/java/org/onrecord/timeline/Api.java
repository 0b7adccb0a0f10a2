package org.onrecord.timeline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The calls that many tests make. */
public final class Api {

    private Api() {}

    public static ValidatableResponse put(HandoverBuilder handover) {
        return put(handover.versionId(), handover.body());
    }

    public static ValidatableResponse put(String versionId, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/v1/extractions/" + versionId)
                .then();
    }

    /** Takes a hand-over in and returns what the service says of it. */
    public static JsonPath take(HandoverBuilder handover) {
        return put(handover).statusCode(200).extract().jsonPath();
    }

    public static JsonPath get(String path) {
        return call().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** A call whose address is sent as it is written. */
    public static RequestSpecification call() {
        return given().urlEncodingEnabled(false);
    }

    /** All entries that pass the filters, in one page. */
    public static List<Map<String, Object>> entries(String filters) {
        return get("/v1/entries?limit=200&" + filters).getList("items");
    }

    /** The one entry of a version whose summary has these words. */
    public static Map<String, Object> entry(HandoverBuilder handover, String words) {
        var found = entries("articleVersion=" + handover.versionId()).stream()
                .filter(entry -> String.valueOf(entry.get("summary")).contains(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " entries have: " + words);
        }
        return found.get(0);
    }
}
