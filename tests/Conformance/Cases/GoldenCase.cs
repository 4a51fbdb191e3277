using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance.Cases;

/// <summary>
/// A case file: a question, the day, and the answer the rulebook gives. <c>base</c> names a file of <c>cases/dossiers</c>
/// whose partner, membership and facts come first; <c>without</c> takes facts out of it, by kind or by kind and person,
/// period, product or day ("certification.sales ann").
/// </summary>
public sealed class GoldenCase
{
    private static readonly string[] Members = ["covers", "why", "ask", "on", "to", "period", "base", "without", "requirement", "question", "answer"];

    private readonly string _folder;
    private readonly JsonObject _file;

    private GoldenCase(string folder, string name, JsonObject file) => (_folder, Name, _file) = (folder, name, file);

    /// <summary>Path of the file within the folder of cases, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>Ids of the rulebook's rows that it covers.</summary>
    public IReadOnlyList<string> Covers => [.. Node("covers").AsArray().Select(id => id!.GetValue<string>())];

    /// <summary>What it shows.</summary>
    public string Why => Node("why").GetValue<string>();

    /// <summary>One of the questions of the try interface, or <c>explain</c>, <c>detect</c> or <c>program</c>.</summary>
    public string Asked => Node("ask").GetValue<string>();

    /// <summary>The day; none for <c>program</c>.</summary>
    public string On => _file["on"]?.GetValue<string>() ?? "";

    /// <summary>The answer expected.</summary>
    public JsonNode Expected => Node("answer");

    /// <summary>Reads a file.</summary>
    public static GoldenCase Read(string folder, string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name)))!.AsObject();
        var unknown = file.Select(member => member.Key).Except(Members, StringComparer.Ordinal).ToArray();
        return unknown.Length == 0
            ? new GoldenCase(folder, name, file)
            : throw new JsonException($"{name}: unknown member {string.Join(", ", unknown)}");
    }

    /// <summary>What the program answers.</summary>
    /// <exception cref="JsonException">The question is wrong.</exception>
    public JsonNode Answer(IPartnerProgram program)
    {
        if (Asked == "program")
        {
            return JsonNode.Parse(ContractsJson.WriteDescription(program.Description))!;
        }

        var (question, on) = (Question(), Day("on"));
        var ask = Asked is "explain" or "detect" ? Ask.Standing : Enum.Parse<Ask>(Asked, ignoreCase: true);
        Check(question, program.Description, ask);
        return JsonNode.Parse(Asked switch
        {
            "explain" => ContractsJson.WriteEvidence(program.Eligibility.Explain(question.ToDossier(), Node("requirement").GetValue<string>(), on)),
            "detect" => Asking.Suspicions(program, question, on),
            _ => Asking.Answer(
                program, ask, question, on, _file["to"] is null ? null : Day("to"), ask == Ask.Payouts ? Node("period").GetValue<string>() : null),
        })!;
    }

    /// <summary>The question with its base.</summary>
    public ProgramQuestion Question() => ContractsJson.TryReadQuestion(JsonSerializer.SerializeToUtf8Bytes(QuestionFile()), out var question, out var error)
        ? question
        : throw new JsonException($"{Name}: {error}");

    /// <summary>The question with its base, as the file of <c>try</c> that it is.</summary>
    public JsonObject QuestionFile() => _file["base"] is { } name
        ? Merge(Base(name.GetValue<string>()), _file["question"]?.AsObject() ?? [])
        : Node("question").AsObject();

    private void Check(ProgramQuestion question, ProgramDescription program, Ask ask)
    {
        var errors = QuestionCheck.Check(question, program, ask);
        if (errors.Count > 0)
        {
            throw new JsonException($"{Name}: {string.Join("; ", errors)}");
        }
    }

    private JsonObject Base(string name)
    {
        var dossier = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "dossiers", name + ".json")))!.AsObject();
        foreach (var which in _file["without"]?.AsArray().Select(item => item!.GetValue<string>()) ?? [])
        {
            var words = which.Split(' ');
            var facts = dossier["facts"]!.AsArray();
            var taken = facts.Where(fact => Text(fact, "kind") == words[0] && words.Skip(1).All(word => Names(fact, word))).ToArray();
            Array.ForEach(taken, fact => facts.Remove(fact));
            if (taken.Length == 0)
            {
                throw new JsonException($"{Name}: {name} has no fact '{which}' to leave out");
            }
        }

        return dossier;
    }

    private static bool Names(JsonNode? fact, string word) =>
        word == Text(fact, "person") || word == Text(fact, "period") || word == Text(fact, "product") || word == Text(fact, "on");

    private static JsonObject Merge(JsonObject dossier, JsonObject question)
    {
        foreach (var (member, value) in question)
        {
            switch (value)
            {
                case JsonArray facts when member == "facts" && dossier["facts"] is JsonArray first:
                    foreach (var fact in facts)
                    {
                        first.Add(fact!.DeepClone());
                    }

                    break;
                case JsonObject part when dossier[member] is JsonObject whole:
                    foreach (var (inner, said) in part)
                    {
                        whole[inner] = said?.DeepClone();
                    }

                    break;
                case null:
                    dossier.Remove(member);
                    break;
                default:
                    dossier[member] = value.DeepClone();
                    break;
            }
        }

        return dossier;
    }

    private static string? Text(JsonNode? fact, string member) => fact?[member]?.GetValue<string>();

    /// <summary>A day as case files write it.</summary>
    public static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly Day(string member) => DayOf(Node(member).GetValue<string>());

    private JsonNode Node(string member) => _file[member] ?? throw new JsonException($"{Name}: {member} is missing");
}
