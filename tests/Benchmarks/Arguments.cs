using System.Globalization;

namespace PartnerHub.Benchmarks;

/// <summary>Sizes given behind the names of the cases, such as <c>--lines 500000</c>.</summary>
internal static class Arguments
{
    public static int Number(string name, int otherwise) =>
        Text(name, "") is { Length: > 0 } given ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    public static string Text(string name, string otherwise)
    {
        var arguments = Environment.GetCommandLineArgs();
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : arguments[at + 1];
    }
}
