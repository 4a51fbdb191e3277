using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>The questions of onboarding, their places for answers, and the names by which these are recognised in a document.</summary>
public sealed record Questionnaire
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<Questionnaire> Read = new(() =>
    {
        using var data = typeof(Questionnaire).Assembly.GetManifestResourceStream("questionnaire.json")!;
        return JsonSerializer.Deserialize<Questionnaire>(data, Shape)!;
    });

    /// <summary>The product's own.</summary>
    public static Questionnaire Own => Read.Value;

    public required int Version { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The questions that count; instructions do not.</summary>
    [JsonIgnore]
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions).Where(question => !question.IsInstruction);

    public Field? Field(string id) => Sections.SelectMany(section => section.Fields).FirstOrDefault(field => field.Id == id);

    public Table? Table(string id) => Sections.SelectMany(section => section.Tables).FirstOrDefault(table => table.Id == id);

    /// <summary>The section of a field, a table or a question.</summary>
    public Section? SectionOf(string id) => Sections.FirstOrDefault(section =>
        section.Fields.Any(field => field.Id == id) || section.Tables.Any(table => table.Id == id) || section.Questions.Any(question => question.Id == id || question.NoteId == id || question.Choices?.Field == id));
}

public sealed record Section
{
    private Names? _names;

    public required string Id { get; init; }

    public required int Number { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Other titles by which it is recognised.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    public required IReadOnlyList<Question> Questions { get; init; }

    public IReadOnlyList<Table> Tables { get; init; } = [];

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Ids of fields and lists as they follow each other, where lists stand among the fields.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <param name="plain">As <see cref="Wording.Plain"/> gives it, for who asks many.</param>
    internal bool IsPlainly(string plain) => (_names ??= new Names([Title.Fr, Title.En, .. Titles])).HasPlain(plain);
}

public enum QuestionKind
{
    Question,

    /// <summary>Something to do, which a table answers. It does not count.</summary>
    Instruction,
}

public sealed record Question
{
    private Names? _names;

    public required string Id { get; init; }

    public QuestionKind Kind { get; init; }

    public required LocalizedText Text { get; init; }

    public LocalizedText? Hint { get; init; }

    /// <summary>Fields, tables and columns; an answer in any one of them answers the question.</summary>
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];

    public Choices? Choices { get; init; }

    /// <summary>The first half of hashes of other wordings (<see cref="Wording.Mark"/>), by which it is recognised in a document.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    [JsonIgnore]
    public bool IsInstruction => Kind == QuestionKind.Instruction;

    /// <summary>Id of what may be written beside the question.</summary>
    [JsonIgnore]
    public string NoteId => Id + ".note";

    /// <param name="plain">As <see cref="Wording.Plain"/> gives it, for who asks many.</param>
    internal bool IsPlainly(string plain) => (_names ??= new Names([Text.Fr, Text.En])).HasPlain(plain);
}

/// <summary>Options below a question, each with a box.</summary>
public sealed record Choices
{
    /// <summary>Id of the field that holds those chosen.</summary>
    public required string Field { get; init; }

    public required IReadOnlyList<Option> Options { get; init; }
}

public sealed record Option
{
    private Names? _names;

    public required string Id { get; init; }

    public required LocalizedText Label { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public bool IsCalled(string text) => (_names ??= new Names([Label.Fr, Label.En, .. Labels])).Has(text);
}

/// <summary>One place for an answer; a column of a table as well.</summary>
public sealed record Field
{
    private Names? _names;

    public required string Id { get; init; }

    public required LocalizedText Label { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The label above it and its neighbours, where they are set as a list.</summary>
    public LocalizedText? Group { get; init; }

    public AnswerType Type { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    public bool IsCalled(string text) => IsPlainly(Wording.Plain(text));

    /// <param name="plain">As <see cref="Wording.Plain"/> gives it, for who asks many.</param>
    internal bool IsPlainly(string plain) => (_names ??= new Names([Label.Fr, Label.En, .. Labels])).HasPlain(plain);
}

public enum TableKind
{
    Table,

    /// <summary>Lines under a label; one column.</summary>
    List,

    /// <summary>Lines with a name each; two columns, name and text.</summary>
    NamedList,
}

public sealed record Table
{
    private Names? _names;

    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    public TableKind Kind { get; init; }

    /// <summary>Rows of an empty document.</summary>
    public required int Rows { get; init; }

    /// <summary>What a row of a named list is called, before its number.</summary>
    public LocalizedText? Item { get; init; }

    /// <summary>The names that an empty document gives; as such they are no answer.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Ids hold within the table.</summary>
    public required IReadOnlyList<Field> Columns { get; init; }

    public bool IsCalled(string text) => IsPlainly(Wording.Plain(text));

    /// <param name="plain">As <see cref="Wording.Plain"/> gives it, for who asks many.</param>
    internal bool IsPlainly(string plain) => (_names ??= new Names([Title.Fr, Title.En, .. Titles])).HasPlain(plain);
}
