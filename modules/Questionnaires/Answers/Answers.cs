namespace PartnerHub.Questionnaires;

/// <summary>All that was answered, as typed. What is not answered is not there: no id has an empty value, no row is empty.</summary>
public sealed record Answers
{
    public static Answers None { get; } = new();

    /// <summary><c>fr</c> or <c>en</c>: how figures and dates are written.</summary>
    public string Language { get; init; } = "fr";

    public string? Client { get; init; }

    /// <summary>By the id of a field; also what is written beside a question (<see cref="Question.NoteId"/>) and the choices ticked below one.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = Nothing<string>();

    /// <summary>Rows by the id of a table or a list.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AnswerRow>> Tables { get; init; } = Nothing<IReadOnlyList<AnswerRow>>();

    /// <summary>Questions whose box was ticked though none of their places holds an answer.</summary>
    public IReadOnlySet<string> Ticked { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Why a question does not apply, by its id.</summary>
    public IReadOnlyDictionary<string, string> NotApplicable { get; init; } = Nothing<string>();

    /// <summary>What ids that the questionnaire does not know stand for; of a column, <c>table.column</c>.</summary>
    public IReadOnlyDictionary<string, ExtraPlace> Extras { get; init; } = Nothing<ExtraPlace>();

    /// <summary>What the document's executive summary says, by <see cref="SummaryElement.Id"/>.</summary>
    public IReadOnlyDictionary<string, string> Stated { get; init; } = Nothing<string>();

    public string? this[string field] => Fields.GetValueOrDefault(field);

    public IReadOnlyList<AnswerRow> Rows(string table) => Tables.GetValueOrDefault(table) ?? [];

    /// <summary>Whether the answers are the same; names of extra places and stated figures aside.</summary>
    public bool SaysTheSameAs(Answers other) =>
        Same(Fields, other.Fields) && Same(NotApplicable, other.NotApplicable) && Ticked.SetEquals(other.Ticked)
        && Tables.Count == other.Tables.Count && Tables.All(table => table.Value.SequenceEqual(other.Rows(table.Key)));

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> two) =>
        one.Count == two.Count && one.All(pair => two.TryGetValue(pair.Key, out var value) && value == pair.Value);

    private static Dictionary<string, T> Nothing<T>() => new(StringComparer.Ordinal);
}

/// <summary>One row: what is typed by the id of the column.</summary>
public sealed record AnswerRow(IReadOnlyDictionary<string, string> Cells)
{
    public string? this[string column] => Cells.GetValueOrDefault(column);

    public static AnswerRow Of(params (string Column, string Typed)[] cells) => new(cells.ToDictionary(cell => cell.Column, cell => cell.Typed, StringComparer.Ordinal));

    public bool Equals(AnswerRow? other) =>
        other is not null && Cells.Count == other.Cells.Count && Cells.All(cell => other[cell.Key] == cell.Value);

    public override int GetHashCode() => Cells.Aggregate(0, (hash, cell) => hash ^ HashCode.Combine(cell.Key, cell.Value));
}

/// <summary>A place that only the document has.</summary>
public sealed record ExtraPlace(int Section, string Label, AnswerType Type);
