using System.Text;

namespace PartnerHub.Programs.Calls;

/// <summary>The console as plugins have it: what they write is dropped, so that answers on standard output stay as they are.</summary>
internal sealed class SilencedConsole : TextWriter
{
    private static readonly AsyncLocal<bool> InPlugin = new();
    private readonly TextWriter _console;

    public SilencedConsole(TextWriter console) => _console = console;

    public override Encoding Encoding => _console.Encoding;

    public static void Install()
    {
        Console.SetOut(new SilencedConsole(Console.Out));
        Console.SetError(new SilencedConsole(Console.Error));
    }

    /// <summary>From here on, in this execution context and those that come from it, what is written is a plugin's.</summary>
    public static void Enter() => InPlugin.Value = true;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!InPlugin.Value)
        {
            _console.Write(buffer);
        }
    }

    public override void Flush()
    {
        if (!InPlugin.Value)
        {
            _console.Flush();
        }
    }
}
