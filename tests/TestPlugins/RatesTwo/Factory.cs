using System.Globalization;
using PartnerHub.Contracts;
using TestPlugins.Rates;

namespace TestPlugins.RatesTwo;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("rates-two", settings)
    {
        protected override string Facts() => Rate.Name + " " + Rate.Percent.ToString(CultureInfo.InvariantCulture);
    }
}
