using System.Globalization;
using PartnerHub.Contracts;

namespace TestPlugins.NewerType;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("newer-type", settings)
    {
        protected override string Facts() => new Forecast { Amount = 1 }.Amount.ToString(CultureInfo.InvariantCulture);
    }
}
