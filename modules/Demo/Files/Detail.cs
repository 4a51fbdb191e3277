using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Demo.Files;

internal static class Detail
{
    public static IReadOnlyDictionary<string, FactValue> Of(string name, FactValue value) =>
        new Dictionary<string, FactValue>(StringComparer.Ordinal) { [name] = value };

    public static FactValue Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
