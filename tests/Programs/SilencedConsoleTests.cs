using PartnerHub.Programs.Calls;

namespace PartnerHub.Programs.Tests;

public sealed class SilencedConsoleTests
{
    [Fact]
    public void Write_OfThePlugin_IsDropped()
    {
        var written = new StringWriter();
        var console = new SilencedConsole(written);

        console.WriteLine("host");
        var plugin = new Thread(() =>
        {
            SilencedConsole.Enter();
            console.Write('x');
            console.Write("plugin {0}", 1);
            console.WriteLine("plugin".AsSpan());
            Task.Run(() => console.WriteLine("plugin")).GetAwaiter().GetResult();
        });
        plugin.Start();
        plugin.Join();
        console.Write("host");

        Assert.Equal("host" + Environment.NewLine + "host", written.ToString());
    }
}
