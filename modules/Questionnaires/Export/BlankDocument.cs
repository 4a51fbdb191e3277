using System.Globalization;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>The product's own questionnaire as an empty document, in the layout of those that consultants have.</summary>
internal static class BlankDocument
{
    private static readonly LocalizedText Title = LocalizedText.Of("Partenariats", "Partnerships");
    private static readonly LocalizedText State = LocalizedText.Of("> **Statut :** À compléter\n", "> **Status:** To complete\n");
    private static readonly LocalizedText Asked = LocalizedText.Of("**Questions :**", "**Questions:**");
    private static readonly LocalizedText Answers = LocalizedText.Of("Réponses", "Answers");
    private static readonly LocalizedText Summary = LocalizedText.Of("Résumé exécutif", "Executive summary");
    private static readonly LocalizedText Element = LocalizedText.Of("Élément", "Element");
    private static readonly LocalizedText Content = LocalizedText.Of("Contenu", "Content");
    private static readonly LocalizedText Total = LocalizedText.Of("Total questions : ", "Total questions: ");
    private static readonly LocalizedText Answered = LocalizedText.Of("Répondues : ", "Answered: ");

    public static string Write(Questionnaire questionnaire, string client, string language)
    {
        var text = new StringBuilder($"# {Title.In(language)} - {SlotText.Tidy(client).Replace('\n', ' ')}\n\n{State.In(language)}\n---\n\n");
        foreach (var section in questionnaire.Sections)
        {
            text.Append(Section(section, language)).Append("---\n\n");
        }

        var count = questionnaire.Questions.Count().ToString(CultureInfo.InvariantCulture);
        return text.Append(SummaryTable(language))
            .Append(CultureInfo.InvariantCulture, $"\n---\n\n**{Total.In(language)}{count}**\n**{Answered.In(language)}0/{count}**\n")
            .ToString();
    }

    public static string Item(Question question, string language)
    {
        var hint = question.Hint is null ? "" : question.IsInstruction ? $" {question.Hint.In(language)}" : $" ({question.Hint.In(language)})";
        return $"- [ ] **{question.Text.In(language)}**{hint}\n" + string.Concat((question.Choices?.Options ?? []).Select(option => $"  - {option.Label.In(language)}\n"));
    }

    public static string Table(Table table, string language)
    {
        var rows = Enumerable.Range(1, table.Rows).Select(row => Row(table.Columns.Select(column => Placeholder.Write(column, language, row))));
        return $"### {table.Title.In(language)}\n{Row(table.Columns.Select(column => column.Label.In(language)))}|{string.Concat(table.Columns.Select(_ => "---|"))}\n{string.Concat(rows)}";
    }

    /// <summary>Fields and lists as they follow each other in a fence.</summary>
    public static IEnumerable<(string Id, bool IsList)> Entries(Section section)
    {
        var entries = section.Fields.Select(field => (field.Id, IsList: false))
            .Concat(section.Tables.Where(table => table.Kind != TableKind.Table).Select(table => (table.Id, IsList: true)));
        return section.Order.Count == 0 ? entries : entries.OrderBy(entry => section.Order.Index().First(place => place.Item == entry.Id).Index);
    }

    /// <summary>One field or list, empty.</summary>
    public static string Entry(Section section, string id, string language) =>
        section.Fields.FirstOrDefault(field => field.Id == id) is { } field
            ? $"{field.Label.In(language)} : {Placeholder.Write(field, language, 0)}\n"
            : List(section.Tables.First(table => table.Id == id), language);

    private static string Section(Section section, string language)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"## {section.Number}. {section.Title.In(language)}\n\n{Asked.In(language)}\n\n"));
        section.Questions.ToList().ForEach(question => text.Append(Item(question, language)));
        text.Append('\n');
        foreach (var table in section.Tables.Where(table => table.Kind == TableKind.Table))
        {
            text.Append(Table(table, language)).Append('\n');
        }

        var entries = Entries(section).ToList();
        return entries.Count == 0 ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"### {Answers.In(language)}\n```\n{Block(section, entries, language)}```\n\n").ToString();
    }

    private static string Block(Section section, List<(string Id, bool IsList)> entries, string language)
    {
        var text = new StringBuilder();
        LocalizedText? group = null;
        foreach (var (id, isList) in entries)
        {
            var next = section.Fields.FirstOrDefault(field => field.Id == id)?.Group;
            if (text.Length > 0 && (isList || next != group))
            {
                text.Append('\n');
            }

            text.Append(next is not null && next != group ? $"{next.In(language)} :\n" : "").Append(next is null ? "" : "- ").Append(Entry(section, id, language)).Append(isList ? "\n" : "");
            group = next;
        }

        return text.ToString().Replace("\n\n\n", "\n\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
    }

    private static string List(Table table, string language)
    {
        var text = table.Columns[^1];
        var lines = Enumerable.Range(1, table.Rows).Select(row => table.Kind == TableKind.List
            ? string.Create(CultureInfo.InvariantCulture, $"{row}. {Placeholder.Write(text, language, 0)}\n")
            : string.Create(CultureInfo.InvariantCulture, $"- {table.Item!.In(language)} {row}{Given(table, row)} : {Placeholder.Write(text, language, 0)}\n"));
        return $"{table.Title.In(language)} :\n{string.Concat(lines)}";
    }

    private static string Given(Table table, int row) => table.Names.ElementAtOrDefault(row - 1) is { } name ? $" ({name})" : "";

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string SummaryTable(string language) =>
        $"## {Summary.In(language)}\n\n{Row([Element.In(language), Content.In(language)])}|---|---|\n{string.Concat(SummaryElement.All.Select(element => Row([element.Label.In(language), element.Placeholder.In(language)])))}";
}
