using PartnerHub.Onboarding.Answering;
using PartnerHub.Onboarding.Binding;
using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Forms;

namespace PartnerHub.Onboarding.Exporting;

/// <summary>
/// Writes answers into a document and reads them back: a damaged one, such as one whose fences are broken, may not hold them. Then
/// they are given in our own form, which does.
/// </summary>
internal static class FaithfulExport
{
    public static (string Text, bool IsOwnForm) Write(BoundForm layout, Func<BoundForm> own, Answers answers, DateOnly today)
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
        var read = AnswerImport.Of(FormBinding.Bind(FormReader.Read(text), Questionnaire.Own));
        return read.SaysTheSameAs(answers) ? 0
            : Lost(answers.Fields, read.Fields)
                + Lost(answers.NotApplicable, read.NotApplicable)
                + answers.Tables.Sum(table => table.Value.Index().Sum(row => Lost(row.Item, read.Rows(table.Key).ElementAtOrDefault(row.Index))));
    }

    private static int Lost(AnswerRow row, AnswerRow? read) => read is null ? row.Cells.Count : Lost(row.Cells, read.Cells);

    private static int Lost(IReadOnlyDictionary<string, string> said, IReadOnlyDictionary<string, string> read) =>
        said.Count(answer => read.GetValueOrDefault(answer.Key) is not { } typed || typed != SlotText.Tidy(answer.Value));
}
