using System.Globalization;
using System.Text.Json;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Looks;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>Lines of sales for people to see, by the names of their columns in a mapping.</summary>
internal static class SeenSales
{
    public static IReadOnlyList<SeenLine> Of(SalesBatch batch, ResolvedBatch resolved, int most)
    {
        var rejected = resolved.Rejected.ToDictionary(line => line.LineNumber);
        var read = batch.Lines.ToArray();
        return
        [
            .. read.Select(line => new SeenLine(
                    line.LineNumber, Values(line), rejected.GetValueOrDefault(line.LineNumber)?.Column, rejected.GetValueOrDefault(line.LineNumber)?.Reason.Text))
                .Concat(batch.Rejected.Select(line => new SeenLine(line.LineNumber, Nothing, line.Column, line.Reason.Text)))
                .OrderBy(line => line.Line).Take(most),
        ];
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static Dictionary<string, string> Values(SalesLine line)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FileWords.Written(SalesColumn.LineKey)] = line.LineKey,
            [FileWords.Written(SalesColumn.Member)] = line.Member,
            [FileWords.Written(SalesColumn.Day)] = PageAddress.Text(line.Day),
        };
        if (line.Product is { } product)
        {
            values[FileWords.Written(SalesColumn.Product)] = product;
        }

        if (line.Quantity is { } quantity)
        {
            values[FileWords.Written(SalesColumn.Quantity)] = Number(quantity);
        }

        values[FileWords.Written(SalesColumn.Amount)] = Number(line.Amount);
        values[FileWords.Written(SalesColumn.Currency)] = line.Currency;
        if (line.Details is { } details)
        {
            using var json = JsonDocument.Parse(details);
            foreach (var detail in json.RootElement.EnumerateObject())
            {
                values[TargetColumn.DetailStart + detail.Name] = detail.Value.ToString();
            }
        }

        return values;
    }

    private static string Number(long scaled) => ScaledNumber.ToDecimal(scaled).ToString(CultureInfo.InvariantCulture);
}
