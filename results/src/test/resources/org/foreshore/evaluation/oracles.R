# Independent figures for TrialOracleTest and PanelOracleTest: Rscript oracles.R
# R 4.2.2 of Debian 12 with r-cran-estimatr, r-cran-clubsandwich, r-cran-sandwich, r-cran-nlme, r-cran-quadprog.
# The tables are those of Oracle.java, made from the same arithmetic noise.
options(digits=12); suppressMessages({library(estimatr);library(clubSandwich);library(sandwich);library(nlme);library(quadprog)})
noise <- function(k) ((k*k*31 + k*17 + 7) %% 101)/100 - 0.5
# trial
c <- rep(0:9, 4 + (0:9) %% 3); u <- seq_along(c) - 1
d <- as.integer(c %in% c(1,3,6,8))
x <- noise(2000+u) + 0.5*noise(1000+c)
y <- noise(u) + 0.8*noise(1000+c) + 0.4*d + 0.3*x
t1 <- data.frame(y,x,d,c,u)
p <- function(n, ...) cat(n, sapply(list(...), format, digits=12), "\n")
a <- t.test(y[d==1], y[d==0]); p("welch", diff(rev(a$estimate)), a$stderr, a$parameter, a$p.value, a$conf.int[1], a$conf.int[2])
m <- lm_robust(y~d, se_type="HC2"); p("hc2", coef(m)[2], m$std.error[2], m$df[2], m$p.value[2])
m <- lm_robust(y~d+x, se_type="HC2"); p("hc2 ancova", coef(m)[2], m$std.error[2], m$df[2], m$p.value[2])
for (f in c(y~d, y~d+x)) {m <- lm(f); k <- coef_test(m, vcovCR(m, cluster=c, type="CR2"), test="Satterthwaite"); p("cr2", k["d","beta"], k["d","SE"], k["d","df_Satt"], k["d","p_Satt"])}
g <- aggregate(cbind(y,x,d)~c, t1, mean)
for (f in c(y~d, y~d+x)) {m <- summary(lm(f, g)); p("means", m$coef["d",1], m$coef["d",2], m$df[2], m$coef["d",4])}
w <- 1 + u %% 3; m <- lm_robust(y~d+x, weights=w, se_type="HC2"); p("weighted hc2", coef(m)[2], m$std.error[2])
s <- as.integer(c>=5); m <- summary(lm(y~d+factor(c>=5), aggregate(cbind(y,d)~c, t1, mean))); p("strata means", m$coef["d",1], m$coef["d",2], m$df[2], m$coef["d",4])
m <- lm(y~d+s); k <- coef_test(m, vcovCR(m, cluster=c, type="CR2"), test="Satterthwaite"); p("cr2 strata", k["d","beta"], k["d","SE"], k["d","df_Satt"], k["d","p_Satt"])
# randomisation
all <- combn(10,4); st <- apply(all,2,function(i) mean(g$y[i])-mean(g$y[-i])); ob <- mean(g$y[g$d==1])-mean(g$y[g$d==0])
p("ri", ob, sum(abs(st)>=abs(ob)-1e-12)/ncol(all), ncol(all))
pv <- function(h) {z <- g$y-h*g$d; st <- apply(all,2,function(i) mean(z[i])-mean(z[-i])); mean(abs(st)>=abs(ob-h)-1e-12)}
p("ri at .3", pv(.3)); p("ri at -.2", pv(-.2)); p("ri at 0.8", pv(.8))
# wild bootstrap, unit level with baseline, weights by formula
webb <- c(-sqrt(1.5),-1,-sqrt(.5),sqrt(.5),1,sqrt(1.5))
wild <- function(h) { r <- lm(I(y-h*d)~x); e <- resid(r); tt <- function(yy) {m <- lm(yy~d+x); V <- vcovCR(m, cluster=c, type="CR1"); (coef(m)["d"]-h)/sqrt(V["d","d"])}
 obs <- tt(y); n <- 0; for (b in 0:98) {v <- webb[1 + (b*b*5 + b*3 + (0:9)*(0:9)*7 + b*(0:9)) %% 6]; ys <- fitted(r) + h*d + v[c+1]*e; n <- n + (abs(tt(ys)) >= abs(obs)*(1-1e-10))}; (n+1)/100}
p("wild 0", wild(0)); p("wild .5", wild(.5)); p("wild .2", wild(.2)); m <- lm(y~d+x); p("wild se CR1", sqrt(vcovCR(m,cluster=c,type="CR1")["d","d"]), coef(m)["d"])

# panel: 10 clusters, 7 months
q <- expand.grid(t=0:6, c=0:9)
q$y <- noise(100+q$c) + 0.1*q$t + 0.6*noise(500+7*q$c+q$t)
# two periods, clusters 0-3 from month 4
d <- q; d$D <- as.integer(d$c<4 & d$t>=4); d$y <- d$y + 0.5*d$D
ch <- sapply(0:9, function(k) mean(d$y[d$c==k&d$t>=4])-mean(d$y[d$c==k&d$t<4])); g <- as.integer((0:9)<4)
m <- summary(lm(ch~g)); p("did", m$coef[2,1], m$coef[2,2], m$df[2], m$coef[2,4])
for (t in c(0,6)) {e <- d$y[d$t==t]-d$y[d$t==3]; m <- summary(lm(e~g)); p(paste("event",t), m$coef[2,1], m$coef[2,2], m$coef[2,4])}
ps <- sapply(0:2, function(t) {e <- d$y[d$t==t]-d$y[d$t==3]; summary(lm(e~g))$coef[2,4]}); p("pretrend", min(p.adjust(ps,"holm")))
a <- t.test(ch[1:4]); p("prepost", a$estimate, a$stderr, a$parameter, a$p.value)
my <- sapply(0:6, function(t) mean(d$y[d$c<4&d$t==t])); m <- summary(lm(my~I(0:6>=4)+I(0:6))); p("trend", m$coef[2,1], m$coef[2,2], m$df[2], m$coef[2,4])
# staggered: clusters 0-2 from 2, 3-5 from 4, never the rest
st <- c(2,2,2,4,4,4,Inf,Inf,Inf,Inf)
h <- q; h$g <- st[h$c+1]; h$y <- h$y + ifelse(h$t>=h$g, 0.3+0.1*(h$t-h$g), 0)
s <- subset(h, TRUE); for (gg in c(2,4)) for (t in setdiff(0:6, gg-1)) s[[paste0("D",gg,"_",t)]] <- as.integer(s$g==gg & s$t==t)
dn <- grep("^D", names(s), value=TRUE)
m <- lm(as.formula(paste("y~0+factor(c)+factor(t)+", paste(dn, collapse="+"))), s)
V <- vcovCR(m, cluster=s$c, type="CR2"); k <- names(coef(m))
w <- setNames(rep(0,length(k)),k); post <- c("D2_2","D2_3","D2_4","D2_5","D2_6","D4_4","D4_5","D4_6"); w[post] <- 1/8
p("gt D2_3", coef(m)["D2_3"], sqrt(V["D2_3","D2_3"])); p("gt D4_6", coef(m)["D4_6"], sqrt(V["D4_6","D4_6"]))
p("gt overall never", sum(w*coef(m)), sqrt(c(t(w)%*%V%*%w)))
w[] <- 0; w[c("D2_2","D4_4")] <- .5; p("gt since0 never", sum(w*coef(m)), sqrt(c(t(w)%*%V%*%w)))
# not yet treated: group 2 at t=3 against starts>3
z <- reshape(h[,c("c","t","y")], idvar="c", timevar="t", direction="wide"); z <- as.matrix(z[,-1])
use <- st==2 | st>3; m <- lm((z[,4]-z[,2])[use] ~ I(st==2)[use]); p("gt D2_3 notyet", coef(m)[2], sqrt(vcovHC(m,"HC2")[2,2]))
est <- function(v) {o <- 0; n <- 0; for (gg in c(2,4)) for (t in gg:6) {dy <- z[,t+1]-z[,gg]; a <- st==gg; b <- st>t; o <- o+3*(weighted.mean(dy[a],v[a])-weighted.mean(dy[b],v[b])); n <- n+3}; o/n}
p("gt overall notyet", est(rep(1,10)))
# synthetic control: 6 clusters, 12 months, from month 8
f <- function(c,t) noise(300+c) + noise(700+t)*(1+noise(900+c)) + 0.3*noise(40+13*c+t*t)
Y <- sapply(0:5, function(c) sapply(0:11, function(t) f(c,t))); Y[,1] <- 0.5*Y[,2]+0.3*Y[,4]+0.2*Y[,5] + 0.1*sapply(0:11,function(t) noise(60+t)); Y[9:12,1] <- Y[9:12,1]+0.7
X <- Y[1:8,-1]; r <- solve.QP(t(X)%*%X, t(X)%*%Y[1:8,1], cbind(1,diag(5)), c(1,rep(0,5)), meq=1); p("sc w", r$solution[1],r$solution[2],r$solution[3],r$solution[4],r$solution[5]); gap <- Y[,1]-Y[,-1]%*%r$solution; p("sc gap", mean(gap[9:12]))
ratio <- function(gap) mean(gap[9:12]^2)/mean(gap[1:8]^2)
eff <- mean(gap[9:12]); Z <- Y; Z[9:12,1] <- Z[9:12,1] - eff; mg <- c(); fits <- list()
for (j in 1:6) {X <- Y[1:8,-j]; fits[[j]] <- solve.QP(t(X)%*%X, t(X)%*%Y[1:8,j], cbind(1,diag(5)), c(1,rep(0,5)), meq=1)$solution}
pl <- function(h) {Z <- Y; Z[9:12,1] <- Z[9:12,1]-h; sapply(1:6, function(j) ratio(Z[,j]-Z[,-j]%*%fits[[j]]))}
mg <- sapply(2:6, function(j) mean((Z[,j]-Z[,-j]%*%fits[[j]])[9:12]))
p("sc se p", sd(mg), mean(pl(0)>=pl(0)[1]), mean(pl(.6)>=pl(.6)[1]), mean(pl(.73)>=pl(.73)[1]))
# stepped wedge: 8 clusters, 5 months, two cross each step
v <- expand.grid(t=0:4, c=0:7); v$X <- as.integer(v$t > v$c %/% 2); v$y <- 1.5*noise(200+v$c) + 0.1*v$t + 0.5*v$X + noise(400+5*v$c+v$t)
m <- lme(y~factor(t)+X, random=~1|c, data=v, method="REML", control=lmeControl(tolerance=1e-14, msTol=1e-14, opt="optim", optimMethod="BFGS", reltol=1e-16, maxIter=500, msMaxIter=500)); tt <- summary(m)$tTable["X",]; p("wedge", tt[1], tt[2], tt[3], tt[5])
# discontinuity: 80 units in 40 clusters of 2
i <- 0:79; sc <- 2*noise(i*3+1) + i/1000; y <- 0.8*(sc>=0) + 0.5*sc - 0.3*sc^2 + 0.4*noise(800+i) + .2*noise(90+i%/%2); b <- 0.7; k <- abs(sc)<b; W <- 1-abs(sc)/b
df <- data.frame(y,sc,i,W,D=as.integer(sc>=0))[k,]; 
for (fm in c(y~D*sc, y~D*(sc+I(sc^2)))) {fw <- lm(fm, df, weights=W); mm <- model.matrix(fw)*sqrt(df$W); ys <- df$y*sqrt(df$W); m <- lm(ys~0+mm); V <- vcovCR(m, cluster=df$i, type="CR2"); kk <- coef_test(m, V, test="Satterthwaite"); p("rd", kk["mmD","beta"], kk["mmD","SE"], kk["mmD","df_Satt"], sqrt(vcovHC(fw,"HC2")["D","D"]), nrow(df))
 V <- vcovCR(m, cluster=df$i%/%2, type="CR2"); kk <- coef_test(m, V, test="Satterthwaite"); p("rd clustered", kk["mmD","SE"], kk["mmD","df_Satt"])}
# odds weights
i <- 0:59; x <- noise(i); sx <- noise(2*i+77); d <- as.integer(noise(1300+i) + 0.5*x > 0); y <- x + 0.5*sx + 0.4*d + noise(1700+i); cl <- i %/% 3
ee <- function(th) {pr <- plogis(th[1]+th[2]*x+th[3]*sx); od <- pr/(1-pr); cbind((d-pr)*cbind(1,x,sx), d*(y-th[4]), (1-d)*od*(y-th[5]))}
gm <- glm(d~x+sx, family=binomial, control=glm.control(epsilon=1e-14,maxit=100)); od <- exp(predict(gm)); th <- c(coef(gm), mean(y[d==1]), sum(((1-d)*od*y))/sum((1-d)*od))
A <- sapply(1:5, function(j) {e <- rep(0,5); e[j] <- 1e-5; (colSums(ee(th+e))-colSums(ee(th-e)))/2e-5}); S <- rowsum(ee(th), cl); V <- solve(A)%*%crossprod(S)%*%t(solve(A))*20/19
p("ipw", th[4]-th[5], sqrt(V[4,4]+V[5,5]-2*V[4,5]), sum(d))
# matching
l <- predict(gm); T <- which(d==1); C <- which(d==0); mt <- sapply(T, function(j) C[which.min(abs(l[C]-l[j]))]); df <- y[T]-y[mt]; K <- tabulate(mt,60); s2 <- sapply(seq_along(y), function(j) {o <- setdiff(C,j); (y[j]-y[o[which.min(abs(l[o]-l[j]))]])^2/2})
p("match", mean(df), sqrt(sum((df-mean(df))^2)+sum((K*(K-1)*s2)[C]))/length(T))
# saturation: 9 clusters of 8; 0-2 none, 3-5 quarter, 6-8 three quarters
i <- 0:71; cl <- i%/%8; sat <- c(0,0,0,.25,.25,.25,.75,.75,.75)[cl+1]; tr <- as.integer(i%%8 < 8*sat); y <- .5*tr + .2*sat*(1-tr) + .4*noise(3000+cl) + noise(3100+i)
a1<-tr*(sat==.25); b1<-(1-tr)*(sat==.25); a2<-tr*(sat==.75); b2<-(1-tr)*(sat==.75); m <- lm(y~a1+b1+a2+b2); kk<-coef_test(m, vcovCR(m,cluster=cl,type="CR2"),test="Satterthwaite"); p("sat", kk["a1","beta"],kk["a1","SE"],kk["a1","df_Satt"],kk["b2","beta"],kk["b2","SE"],kk["b2","df_Satt"])
# power etc
p("power.t", power.t.test(n=50,delta=.2,sd=1,strict=TRUE)$power, power.t.test(n=20,delta=.8,sd=1,strict=TRUE)$power)
p("holm", p.adjust(c(.01, .04, .03, .005, .5), "holm"))
