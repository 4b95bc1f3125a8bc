#include "tests/generator/narrative.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

const QStringList Places {u"云岭市青溪区"_s, u"云岭市望河县"_s, u"临澜市"_s, u"临澜市石桥镇"_s,
    u"澄江湾区"_s, u"云岭市白鹭街道"_s};
const QStringList Bodies {u"人民政府办公室"_s, u"发展和改革局"_s, u"住房和城乡建设局"_s,
    u"教育体育局"_s, u"农业农村局"_s, u"市场监督管理局"_s};
const QStringList Fillers {
    u"围绕群众关心的就业、上学、看病等事项，本机关把办事指南改写成看得懂的短句，并附上流程图。"_s,
    u"办公室每季度核对一次栏目，发现链接失效、内容过期的，当周通知责任股室改正。"_s,
    u"新进人员由老同志带教，先读条例，再学登记、审查、答复三个环节的文书。"_s,
    u"对专业性较强的文件，起草股室同步写出问答，随文件一并发布。"_s,
    u"公开专栏按主题重新分组，检索词命中率有所提高，群众来电询问位置的情况减少。"_s,
    u"本机关与档案馆、图书馆共用查阅点，工作日均可现场查阅纸质文件。"_s};

} // namespace

Narrative::Narrative(int year, const Values &values, Random &random)
    : m_year(year), m_values(values), m_random(random), m_place(random.pick(Places)),
      m_issuer(m_place + random.pick(Bodies))
{
}

QString Narrative::title() const
{
    return u"%1%2年政府信息公开工作年度报告"_s.arg(m_issuer).arg(m_year);
}

QString Narrative::number(const QString &cell) const
{
    return m_values.value(CellId(cell)).toString();
}

QStringList Narrative::introduction()
{
    return {u"本报告由%1按照《中华人民共和国政府信息公开条例》编写，"
            "所列数据的统计期限为%2年1月1日至12月31日。"
            "如有疑问，请与本机关办公室联系（电话：0800-%3，邮编：%4）。"_s.arg(m_issuer)
                .arg(m_year)
                .arg(m_random.between(2000000, 8999999))
                .arg(m_random.between(100000, 899999))};
}

QString Narrative::requestsParagraph() const
{
    return u"（二）依申请公开。%1年共收到政府信息公开申请%2件，上年结转%3件；"
           "全年办结%4件，其中予以公开%5件，结转下年度继续办理%6件。"_s.arg(m_year)
               .arg(number(u"requests/received/total"_s), number(u"requests/carried_in/total"_s),
                   number(u"requests/total/total"_s), number(u"requests/granted/total"_s),
                   number(u"requests/carried_out/total"_s));
}

QStringList Narrative::overview()
{
    return {
        u"（一）主动公开。%1年，全年发布信息%2条，召开新闻通气会%3场。%4"_s.arg(m_year)
            .arg(m_random.between(20, 4000))
            .arg(m_random.between(1, 12))
            .arg(m_random.pick(Fillers)),
        u"制定行政规范性文件%1件，办理行政许可%2件，行政处罚%3件、行政强制%4件。"_s
            .arg(m_random.between(0, 30))
            .arg(m_random.between(0, 9000))
            .arg(m_random.between(0, 900))
            .arg(m_random.between(0, 90)),
        requestsParagraph(),
        u"（三）政府信息管理。"_s + m_random.pick(Fillers),
        u"（四）平台建设。%1专栏全年访问%2次。"_s.arg(m_random.pick(Fillers))
            .arg(m_random.between(300, 90000)),
        u"（五）监督保障。全年开展培训%1次、%2人次，"
        "行政许可、行政处罚等信息均在作出决定之日起7个工作日内公示。"_s.arg(m_random.between(1, 9))
            .arg(m_random.between(10, 400)),
    };
}

QStringList Narrative::problems()
{
    return {
        u"存在的不足：一是部分栏目更新不够及时；二是个别文件的解读形式单一。"_s
            + m_random.pick(Fillers),
        u"改进措施：%1年将对照清单逐项核对，第一季度完成栏目整理，并安排不少于2次业务培训。"_s.arg(
            m_year + 1),
    };
}

QStringList Narrative::otherMatters()
{
    if (m_random.percent(40))
        return {u"无其他需要报告的事项。"_s};
    return {u"本年度未收取信息处理费。%1"_s.arg(m_random.pick(Fillers))};
}

QStringList Narrative::signature()
{
    return {m_issuer, u"%1年1月%2日"_s.arg(m_year + 1).arg(m_random.between(5, 30))};
}

} // namespace gouji::testgen
