using System.Globalization;
using PartnerHub.Contracts;
using TestPlugins.Rates;

namespace TestPlugins.RatesOne;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("rates-one", settings)
    {
        protected override string Facts() => Rate.Percent.ToString(CultureInfo.InvariantCulture);
    }
}
