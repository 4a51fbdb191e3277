using System.Text.Json;

namespace PartnerHub.Host.Pages.Reference;

/// <summary>What the API's document says, in the order in which it is read.</summary>
internal sealed record ApiBook(IReadOnlyList<ApiEntry> Entries, IReadOnlyDictionary<string, ApiShape> Shapes)
{
    private static readonly string[] Methods = ["get", "post", "put", "delete"];

    public IEnumerable<IGrouping<string, ApiEntry>> Subjects => Entries.GroupBy(entry => entry.Subject, StringComparer.Ordinal).OrderBy(subject => subject.Key, StringComparer.Ordinal);

    public static ApiBook Of(JsonElement document) => new(
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
               from method in Methods
               where path.Value.TryGetProperty(method, out _)
               select ApiEntry.Of(path.Name, method, path.Value.GetProperty(method)),
        ],
        document.GetProperty("components").GetProperty("schemas").EnumerateObject().ToDictionary(shape => shape.Name, shape => ApiShape.Of(shape.Name, shape.Value), StringComparer.Ordinal));

    /// <summary>The shapes of what is sent and answered, and of what they hold.</summary>
    public IReadOnlyList<ApiShape> ShapesOf(ApiEntry entry)
    {
        var found = new List<ApiShape>();
        var waiting = new Queue<string>([.. entry.Body is { } body ? body.Shapes : [], .. entry.Answers.SelectMany(answer => answer.Type?.Shapes ?? [])]);
        while (waiting.TryDequeue(out var name))
        {
            if (Shapes.TryGetValue(name, out var shape) && !found.Contains(shape))
            {
                found.Add(shape);
                shape.Members.SelectMany(member => member.Type.Shapes).ToList().ForEach(waiting.Enqueue);
            }
        }

        return found;
    }
}

/// <summary>One operation.</summary>
internal sealed record ApiEntry(string Method, string Path, string Id, string Subject, string Summary, string? Text)
{
    public required IReadOnlyList<ApiInput> Inputs { get; init; }

    public ApiType? Body { get; init; }

    public required IReadOnlyList<ApiAnswer> Answers { get; init; }

    public static ApiEntry Of(string path, string method, JsonElement operation) => new(
        method.ToUpperInvariant(),
        path,
        operation.GetProperty("operationId").GetString()!,
        operation.GetProperty("tags")[0].GetString()!,
        operation.GetProperty("summary").GetString()!,
        operation.TryGetProperty("description", out var text) ? text.GetString() : null)
    {
        Inputs = [.. operation.TryGetProperty("parameters", out var inputs) ? inputs.EnumerateArray().Select(ApiInput.Of) : []],
        Body = operation.TryGetProperty("requestBody", out var body) ? ApiType.OfContent(body) : null,
        Answers = [.. operation.GetProperty("responses").EnumerateObject().OrderBy(answer => answer.Name, StringComparer.Ordinal).Select(answer => new ApiAnswer(answer.Name, answer.Value.GetProperty("description").GetString()!, ApiType.OfContent(answer.Value)))],
    };
}

/// <summary>A part of the address, a query parameter or a header.</summary>
internal sealed record ApiInput(string Name, string In, bool IsRequired, string Text, string Example)
{
    public static ApiInput Of(JsonElement input) => new(
        input.GetProperty("name").GetString()!,
        input.GetProperty("in").GetString()!,
        input.TryGetProperty("required", out var required) && required.GetBoolean(),
        input.TryGetProperty("description", out var text) ? text.GetString()! : "",
        input.TryGetProperty("example", out var example) ? example.ToString() : "");
}

internal sealed record ApiAnswer(string Status, string Text, ApiType? Type);

/// <summary>What an object is made of.</summary>
internal sealed record ApiShape(string Name, string? Text, IReadOnlyList<ApiMember> Members, ApiType Type)
{
    public static ApiShape Of(string name, JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(one => one.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
        return new(
            name,
            schema.TryGetProperty("description", out var text) ? text.GetString() : null,
            [
                .. schema.TryGetProperty("properties", out var members)
                    ? members.EnumerateObject().Select(member => new ApiMember(
                        member.Name, ApiType.Of(member.Value), required.Contains(member.Name), member.Value.TryGetProperty("description", out var said) ? said.GetString() : null))
                    : [],
            ],
            ApiType.Of(schema));
    }
}

internal sealed record ApiMember(string Name, ApiType Type, bool IsRequired, string? Text);
