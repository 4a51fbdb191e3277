using System.Text;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// What a plugin threw, put into words within the guarded call: its own exception may throw, hang or fill the memory when
/// it is asked to describe itself, and would keep the plugin's code from being unloaded.
/// </summary>
internal sealed class PluginError : Exception
{
    private const int LongestName = 200;
    private const int LongestMessage = 1_000;
    private const int LongestTrace = 8_000;
    private const int MostCauses = 5;

    private readonly string _text;

    private PluginError(string name, string said, string text)
        : base(said) => (Name, Said, _text) = (name, said, text);

    /// <summary>Name of the exception's type.</summary>
    public string Name { get; }

    /// <summary>Its message.</summary>
    public string Said { get; }

    public static PluginError Of(Exception error)
    {
        if (error is PluginError known)
        {
            return known;
        }

        var said = MessageOf(error);
        var text = new StringBuilder().Append(FullNameOf(error)).Append(": ").AppendLine(said).AppendLine(TraceOf(error));
        var (cause, causes) = (error.InnerException, 0);
        for (; cause is not null && causes < MostCauses; cause = cause.InnerException, causes++)
        {
            text.Append("caused by ").Append(FullNameOf(cause)).Append(": ").AppendLine(MessageOf(cause)).AppendLine(TraceOf(cause));
        }

        return new(Characters.Plain(error.GetType().Name, LongestName), said, text.ToString().TrimEnd());
    }

    public override string ToString() => _text;

    private static string FullNameOf(Exception error) => Characters.Plain(error.GetType().FullName ?? error.GetType().Name, LongestName);

    private static string MessageOf(Exception error) => Characters.Plain(Try(() => error.Message), LongestMessage);

    private static string TraceOf(Exception error)
    {
        var trace = Try(() => error.StackTrace);
        return trace.Length > LongestTrace ? trace[..LongestTrace] : trace;
    }

    private static string Try(Func<string?> read)
    {
        try
        {
            return read() ?? "";
        }
        catch (Exception)
        {
            return "";
        }
    }
}
