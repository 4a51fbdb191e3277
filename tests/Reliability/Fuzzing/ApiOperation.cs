using System.Text.Json;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>One operation as the API's document describes it.</summary>
internal sealed record ApiOperation(string Method, string Path, string Id)
{
    public required IReadOnlyList<ApiParameter> Parameters { get; init; }

    /// <summary>Media types of the body; empty where there is none.</summary>
    public required IReadOnlyList<string> Media { get; init; }

    /// <summary>Of the body in JSON; null where there is none.</summary>
    public JsonElement? Body { get; init; }

    public required IReadOnlySet<int> Statuses { get; init; }

    public bool IsStream { get; init; }

    public static IReadOnlyList<ApiOperation> List(JsonElement document) =>
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(
            path => path.Value.EnumerateObject().Where(method => method.Name is "get" or "post" or "put" or "delete"),
            (path, method) => Of(path.Name, method.Name.ToUpperInvariant(), method.Value)),
    ];

    private static ApiOperation Of(string path, string method, JsonElement operation)
    {
        var content = operation.TryGetProperty("requestBody", out var body) && body.TryGetProperty("content", out var media) ? media.EnumerateObject().ToArray() : [];
        var responses = operation.GetProperty("responses").EnumerateObject().ToArray();
        return new ApiOperation(method, path, operation.TryGetProperty("operationId", out var id) ? id.GetString()! : method + path)
        {
            Parameters = [.. operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(ApiParameter.Of) : []],
            Media = [.. content.Select(one => one.Name)],
            Body = content.Where(one => one.Name == "application/json" && one.Value.TryGetProperty("schema", out _)).Select(one => (JsonElement?)one.Value.GetProperty("schema")).FirstOrDefault(),
            Statuses = responses.Select(response => int.TryParse(response.Name, out var status) ? status : 0).ToHashSet(),
            IsStream = responses.Any(response => response.Value.TryGetProperty("content", out var answers) && answers.TryGetProperty("text/event-stream", out _)),
        };
    }
}

/// <param name="In"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Example">A value that it may have.</param>
internal sealed record ApiParameter(string Name, string In, string Example)
{
    public static ApiParameter Of(JsonElement parameter) => new(
        parameter.GetProperty("name").GetString()!,
        parameter.GetProperty("in").GetString()!,
        parameter.TryGetProperty("example", out var example) ? example.ToString() : "1");
}
