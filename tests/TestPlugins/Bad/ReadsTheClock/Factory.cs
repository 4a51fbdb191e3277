using System.Globalization;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ReadsTheClock;

/// <summary>Answers by the clock of the machine.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("reads-the-clock", settings)
    {
        protected override string Facts() => DateTime.Now.ToString("O", CultureInfo.InvariantCulture);
    }
}
