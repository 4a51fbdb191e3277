namespace PartnerHub.Questionnaires;

/// <summary>
/// Writes answers into a document and reads them back: a damaged one, such as one whose fences are broken, may not hold them. Then
/// they are given in our own layout, which does.
/// </summary>
public static class FaithfulExport
{
    /// <summary>The same as a file in clean UTF-8.</summary>
    public static (byte[] Content, bool IsOwnLayout) WriteFile(BoundDocument layout, Func<BoundDocument> own, Answers answers, DateOnly today)
    {
        var (text, isOwnLayout) = Write(layout, own, answers, today);
        return (DeliveredText.WriteClean(text), isOwnLayout);
    }

    public static (string Text, bool IsOwnLayout) Write(BoundDocument layout, Func<BoundDocument> own, Answers answers, DateOnly today)
    {
        var written = AnswerExport.Write(layout, answers, today);
        if (Lost(answers, written) is var lost && lost == 0)
        {
            return (written, false);
        }

        var ours = AnswerExport.Write(own(), answers, today);
        return Lost(answers, ours) < lost ? (ours, true) : (written, false);
    }

    private static int Lost(Answers answers, string text)
    {
        var read = AnswerImport.Of(DocumentBinding.Bind(DocumentReader.Read(text), Questionnaire.Own));
        return read.SaysTheSameAs(answers) ? 0
            : Lost(answers.Fields, read.Fields)
                + Lost(answers.NotApplicable, read.NotApplicable)
                + answers.Tables.Sum(table => table.Value.Index().Sum(row => Lost(row.Item, read.Rows(table.Key).ElementAtOrDefault(row.Index))));
    }

    private static int Lost(AnswerRow row, AnswerRow? read) => read is null ? row.Cells.Count : Lost(row.Cells, read.Cells);

    private static int Lost(IReadOnlyDictionary<string, string> said, IReadOnlyDictionary<string, string> read) =>
        said.Count(answer => read.GetValueOrDefault(answer.Key) is not { } typed || typed != SlotText.Tidy(answer.Value));
}
