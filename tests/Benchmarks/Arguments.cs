using System.Globalization;

namespace PartnerHub.Benchmarks;

/// <summary>Sizes given behind the names of the cases, such as <c>--lines 500000</c>.</summary>
internal static class Arguments
{
    public static int Number(string name, int otherwise)
    {
        var arguments = Environment.GetCommandLineArgs();
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : int.Parse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
