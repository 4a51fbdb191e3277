using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Api;

/// <summary>What is pointed out on a line that is not rejected.</summary>
/// <param name="Kind"><c>outlier</c>, <c>total</c>, <c>same</c> or <c>replaced</c>.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">What there is to say.</param>
internal sealed record RemarkBody(string Kind, long Line, LocalizedText Text)
{
    public static RemarkBody Of(Remark remark) => new(JsonNamingPolicy.KebabCaseLower.ConvertName(remark.Kind.ToString()), remark.Line, remark.Text);
}
